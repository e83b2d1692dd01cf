import type { ComponentProps } from "react";
import { score } from "../../i18n/en/score.ts";
import { AgreementChart } from "./AgreementChart.tsx";
import { ChangeChart } from "./ChangeChart.tsx";
import { Designer } from "./Designer.tsx";
import { GroupRanking } from "./GroupRanking.tsx";
import { Game } from "./game/Game.tsx";
import { inLanguage } from "./in-language.tsx";
import { OwnScore } from "./own/OwnScore.tsx";
import { RankSlope } from "./RankSlope.tsx";

/** The lesson's instruments in English, which bring no other language's words along. */
export const DesignerEn = inLanguage(Designer, "en", score);
export const RankSlopeEn = inLanguage(RankSlope, "en", score);
export const GroupRankingEn = inLanguage(GroupRanking, "en", score);
export const ChangeChartEn = inLanguage(ChangeChart, "en", score);
export const AgreementChartEn = inLanguage(AgreementChart, "en", score);

const loadBoard = async () => (await import("./game/board-en.tsx")).GameBoardEn;
const loadSheet = async () => (await import("./own/sheet-en.tsx")).OwnSheetEn;

export function GameEn(props: Pick<ComponentProps<typeof Game>, "packed" | "lift">) {
  return <Game {...props} locale="en" words={score} load={loadBoard} />;
}

export function OwnScoreEn() {
  return <OwnScore locale="en" words={score} load={loadSheet} />;
}
