import type { FamilyWords } from "../../exercise/exercise-words.ts";

export const experiment: FamilyWords<"experiment"> = { kinds: {}, mistakes: {} };
