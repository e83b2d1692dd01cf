import { survey } from "../../i18n/en/survey.ts";
import { JudgedPairs as AnyJudgedPairs } from "./JudgedPairs.tsx";
import { SharedAnswersFigure as AnySharedAnswersFigure } from "./SharedAnswersFigure.tsx";
import { WhoAnswers as AnyWhoAnswers } from "./WhoAnswers.tsx";
import { speaking } from "./words.ts";

export const JudgedPairs = speaking(survey, AnyJudgedPairs);
export const SharedAnswersFigure = speaking(survey, AnySharedAnswersFigure);
export const WhoAnswers = speaking(survey, AnyWhoAnswers);
