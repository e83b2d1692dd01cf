import { saveFile } from "../../../adapters/page/save-file.ts";
import type { Plan } from "../../../domain/simulation/plan.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { sharingWords } from "../../../i18n/simulator-sharing-words.ts";
import { writePlanFile } from "../../../state/sharing/plan-file.ts";

/** Hands the learner a plan as a `.json` file named after it; with their saved plans, where these are given. */
export function savePlan(plan: Plan, saved: readonly Plan[], locale: Locale): void {
  const name = plan.name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 40);
  saveFile(`${sharingWords(locale).fileName(name)}.json`, writePlanFile(plan, saved), "application/json");
}
