import type { FamilyWords } from "../../exercise/exercise-words.ts";

export const time: FamilyWords<"time"> = { kinds: {}, mistakes: {} };
