import { scoreGame } from "../../../i18n/fr/score-game.ts";
import { GameBoard, type GameBoardProps } from "./GameBoard.tsx";

/** The board in French, which brings no other language's words along. */
export function GameBoardFr(props: GameBoardProps) {
  return <GameBoard {...props} said={scoreGame} />;
}
