import type { FamilyWords } from "../../exercise/exercise-words.ts";

export const score: FamilyWords<"score"> = { kinds: {}, mistakes: {} };
