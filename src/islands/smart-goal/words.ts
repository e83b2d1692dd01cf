import { spokenWords } from "../../controls/spoken-words.tsx";
import type { smart } from "../../i18n/fr/smart.ts";
import type { smartGoal } from "../../i18n/fr/smart-goal.ts";

export const { useWords, speaking } = spokenWords<{
  readonly form: typeof smartGoal;
  readonly smart: typeof smart;
}>();
