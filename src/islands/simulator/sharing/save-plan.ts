import { saveFile, slug } from "../../../adapters/file/save-file.ts";
import type { Plan } from "../../../domain/simulation/plan.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { sharingWords } from "../../../i18n/simulator-sharing-words.ts";
import { writePlanFile } from "../../../state/sharing/plan-file.ts";

/** Hands the learner a plan as a `.json` file named after it; with their saved plans, where these are given. */
export function savePlan(plan: Plan, saved: readonly Plan[], locale: Locale): void {
  const content = new Blob([writePlanFile(plan, saved)], { type: "application/json" });
  saveFile(`${sharingWords(locale).fileName(slug(plan.name))}.json`, content);
}
