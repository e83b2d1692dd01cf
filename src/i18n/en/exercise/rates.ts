import type { FamilyWords } from "../../exercise/exercise-words.ts";

export const rates: FamilyWords<"rates"> = { kinds: {}, mistakes: {} };
