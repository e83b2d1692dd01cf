import type { FamilyId } from "../../domain/exercise/kinds.ts";
import type { Locale } from "../locale.ts";
import type { FamilyWords, SharedExerciseWords } from "./exercise-words.ts";

type LoadWords = { readonly [Family in FamilyId]: () => Promise<FamilyWords<Family>> };

/** Loads the words of a family in one language, when an exercise of it is shown. */
export const LOAD_WORDS: Record<Locale, LoadWords> = {
  fr: {
    rates: () => import("../fr/exercise/rates.ts").then(({ rates }) => rates),
    costs: () => import("../fr/exercise/costs.ts").then(({ costs }) => costs),
    funnel: () => import("../fr/exercise/funnel.ts").then(({ funnel }) => funnel),
    value: () => import("../fr/exercise/value.ts").then(({ value }) => value),
    return: () => import("../fr/exercise/return.ts").then(({ returns }) => returns),
    time: () => import("../fr/exercise/time.ts").then(({ time }) => time),
    score: () => import("../fr/exercise/score.ts").then(({ score }) => score),
    experiment: () => import("../fr/exercise/experiment.ts").then(({ experiment }) => experiment),
    judgement: () => import("../fr/exercise/judgement.ts").then(({ judgement }) => judgement),
  },
  en: {
    rates: () => import("../en/exercise/rates.ts").then(({ rates }) => rates),
    costs: () => import("../en/exercise/costs.ts").then(({ costs }) => costs),
    funnel: () => import("../en/exercise/funnel.ts").then(({ funnel }) => funnel),
    value: () => import("../en/exercise/value.ts").then(({ value }) => value),
    return: () => import("../en/exercise/return.ts").then(({ returns }) => returns),
    time: () => import("../en/exercise/time.ts").then(({ time }) => time),
    score: () => import("../en/exercise/score.ts").then(({ score }) => score),
    experiment: () => import("../en/exercise/experiment.ts").then(({ experiment }) => experiment),
    judgement: () => import("../en/exercise/judgement.ts").then(({ judgement }) => judgement),
  },
};

/** Loads what all families share in one language: businesses, roundings, check lists, common mistakes. */
export const LOAD_SHARED_WORDS: Record<Locale, () => Promise<SharedExerciseWords>> = {
  fr: () => import("../fr/exercise/shared.ts").then(({ shared }) => shared),
  en: () => import("../en/exercise/shared.ts").then(({ shared }) => shared),
};
