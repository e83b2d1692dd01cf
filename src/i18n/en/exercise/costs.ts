import type { FamilyWords } from "../../exercise/exercise-words.ts";

export const costs: FamilyWords<"costs"> = { kinds: {}, mistakes: {} };
