import type { FamilyWords } from "../../exercise/exercise-words.ts";

export const value: FamilyWords<"value"> = { kinds: {}, mistakes: {} };
