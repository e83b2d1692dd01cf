import type { ComponentProps } from "react";
import { score } from "../../i18n/fr/score.ts";
import { AgreementChart } from "./AgreementChart.tsx";
import { ChangeChart } from "./ChangeChart.tsx";
import { Designer } from "./Designer.tsx";
import { GroupRanking } from "./GroupRanking.tsx";
import { Game } from "./game/Game.tsx";
import { inLanguage } from "./in-language.tsx";
import { OwnScore } from "./own/OwnScore.tsx";
import { RankSlope } from "./RankSlope.tsx";

/** The lesson's instruments in French, which bring no other language's words along. */
export const DesignerFr = inLanguage(Designer, "fr", score);
export const RankSlopeFr = inLanguage(RankSlope, "fr", score);
export const GroupRankingFr = inLanguage(GroupRanking, "fr", score);
export const ChangeChartFr = inLanguage(ChangeChart, "fr", score);
export const AgreementChartFr = inLanguage(AgreementChart, "fr", score);

const loadBoard = async () => (await import("./game/board-fr.tsx")).GameBoardFr;
const loadSheet = async () => (await import("./own/sheet-fr.tsx")).OwnSheetFr;

export function GameFr(props: Pick<ComponentProps<typeof Game>, "packed" | "lift">) {
  return <Game {...props} locale="fr" words={score} load={loadBoard} />;
}

export function OwnScoreFr() {
  return <OwnScore locale="fr" words={score} load={loadSheet} />;
}
