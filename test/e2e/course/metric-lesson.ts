import { expect } from "@playwright/test";
import { metricOf } from "../../../src/domain/metric/metric-catalogue.ts";
import type { Desk, LessonWork } from "./lesson-work.ts";
import type { Said } from "./said.ts";

type Kept = Said["metrics"][number];

/** What a metric's line says, found by the metric's own name. */
const lineOf = ({ page }: Desk, name: string) =>
  page
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name, exact: true }) })
    .last();

/** Looks a metric up by its goal, adds it, and says what it decides and where it is read. */
async function keep(desk: Desk, { id, goal, decision, where }: Kept): Promise<void> {
  const { page, words, locale } = desk;
  const name = metricOf(id)?.name[locale] ?? id;
  const wanted = page.getByRole("combobox", { name: words.metricPicker.by.goal });
  await wanted.selectOption({ label: words.metricCatalogue.goals[goal] });
  const found = page.getByRole("listitem").filter({ has: page.getByText(name, { exact: true }) });
  await found.getByText(name, { exact: true }).click();
  await found.getByRole("button", { name: words.metricPicker.add }).click();
  const line = lineOf(desk, name);
  await line.getByRole("textbox", { name: words.metricSet.decision }).fill(decision);
  await line.getByRole("textbox", { name: words.metricSet.where }).fill(where);
}

async function isKept(desk: Desk, { id, decision, where }: Kept): Promise<void> {
  const { words, locale } = desk;
  const line = lineOf(desk, metricOf(id)?.name[locale] ?? id);
  await expect(line.getByRole("textbox", { name: words.metricSet.decision })).toHaveValue(decision);
  await expect(line.getByRole("textbox", { name: words.metricSet.where })).toHaveValue(where);
}

/** Lesson 4: the metrics that are worth watching, the one of the SMART goal among them. */
export const pickMetrics: LessonWork = {
  part: "your-metrics",
  async begin(desk) {
    for (const metric of desk.said.metrics.slice(0, 1)) await keep(desk, metric);
  },
  async isKept(desk) {
    for (const metric of desk.said.metrics.slice(0, 1)) await isKept(desk, metric);
  },
  async finish(desk) {
    for (const metric of desk.said.metrics.slice(1)) await keep(desk, metric);
    for (const metric of desk.said.metrics) await isKept(desk, metric);
  },
};
