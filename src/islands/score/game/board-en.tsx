import { scoreGame } from "../../../i18n/en/score-game.ts";
import { GameBoard, type GameBoardProps } from "./GameBoard.tsx";

/** The board in English, which brings no other language's words along. */
export function GameBoardEn(props: GameBoardProps) {
  return <GameBoard {...props} said={scoreGame} />;
}
