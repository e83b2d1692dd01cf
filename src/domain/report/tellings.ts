import { type CoreFigureName, coreFigureOf } from "../figure/core-figures.ts";
import { isDefined } from "../quantity/outcome.ts";
import type { Rate } from "../quantity/rate.ts";
import { projectScenario } from "../simulation/project-scenario.ts";
import type { Scenario } from "../simulation/scenario.ts";

/** Ways in which one campaign's return gets told: the one that holds, and those that leave something out. */
export const TELLINGS = {
  "on-revenue": "roi.net.on-revenue",
  "without-staff": "roi.net.without-staff",
  gross: "roi.gross",
  net: "roi.net",
  "at-end": "roi.net.at-end",
} as const satisfies Record<string, CoreFigureName>;

export type TellingName = keyof typeof TELLINGS;
export type Telling = { readonly name: TellingName; readonly rate: Rate };

/** The same campaign told in each way, the highest return first; a way without a figure is left out. */
export function tellingsOf(scenario: Scenario): readonly Telling[] {
  const projection = projectScenario(scenario);
  return Object.entries(TELLINGS)
    .flatMap(([name, figure]) => {
      const outcome = coreFigureOf(figure, scenario, projection);
      return isDefined(outcome) ? [{ name: name as TellingName, rate: outcome }] : [];
    })
    .sort((one, other) => other.rate - one.rate);
}
