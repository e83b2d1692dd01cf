import { score } from "../../i18n/fr/score.ts";
import { AgreementChart } from "./AgreementChart.tsx";
import { ChangeChart } from "./ChangeChart.tsx";
import { Designer } from "./Designer.tsx";
import { GameBoard } from "./GameBoard.tsx";
import { GroupRanking } from "./GroupRanking.tsx";
import { inLanguage } from "./in-language.tsx";
import { OwnScore } from "./own/OwnScore.tsx";
import { RankSlope } from "./RankSlope.tsx";

/** The lesson's instruments in French, which bring no other language's words along. */
export const DesignerFr = inLanguage(Designer, "fr", score);
export const RankSlopeFr = inLanguage(RankSlope, "fr", score);
export const GroupRankingFr = inLanguage(GroupRanking, "fr", score);
export const ChangeChartFr = inLanguage(ChangeChart, "fr", score);
export const AgreementChartFr = inLanguage(AgreementChart, "fr", score);
export const GameBoardFr = inLanguage(GameBoard, "fr", score);

const load = async () => (await import("./own/sheet-fr.tsx")).OwnSheetFr;

export function OwnScoreFr() {
  return <OwnScore locale="fr" words={score} load={load} />;
}
