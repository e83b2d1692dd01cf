import { useStore } from "@nanostores/react";
import { startExample } from "../adapters/page/example-on-page.ts";
import type { Scenario } from "../domain/simulation/scenario.ts";
import { $example } from "../state/workbook/example.ts";

startExample();

/** The lesson's example as the learner has it; `null` in the built page and the first render after. */
export function useExample(): Scenario | null {
  return useStore($example, { ssr: () => null });
}
