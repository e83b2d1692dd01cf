import { expect } from "@playwright/test";
import { COUNTED_STAGES } from "../../../src/domain/funnel/funnel-counts.ts";
import { metricOf } from "../../../src/domain/metric/metric-catalogue.ts";
import { digitsOf } from "./digits.ts";
import { type Desk, instrument, type LessonWork } from "./lesson-work.ts";

const funnel = (desk: Desk) => instrument(desk, desk.words.funnelTexts.title);
const sheet = (desk: Desk) => instrument(desk, desk.words.trackingRecord.sheet.title);
const log = (desk: Desk) => instrument(desk, desk.words.trackingRecord.log.title);

const stage = (desk: Desk, index: number) => {
  const { stages, yours } = desk.words.funnelTexts;
  const name = stages[COUNTED_STAGES[index] ?? "visits"].name;
  return funnel(desk).getByRole("textbox", { name: `${name}, ${yours}`, exact: true });
};

/** Lesson 5: how many at each stage, and so the rates between them. */
const countFunnel: LessonWork = {
  part: "your-funnel",
  async begin(desk) {
    const { months, audience } = desk.said.funnel;
    await funnel(desk).getByRole("spinbutton", { name: desk.words.funnelTexts.months }).fill(months);
    for (const [index, count] of audience.entries()) await stage(desk, index).fill(count);
  },
  async isKept(desk) {
    const { months, audience } = desk.said.funnel;
    const covered = funnel(desk).getByRole("spinbutton", { name: desk.words.funnelTexts.months });
    await expect(covered).toHaveValue(digitsOf(months));
    for (const [index, count] of audience.entries())
      await expect(stage(desk, index)).toHaveValue(digitsOf(count));
  },
  async finish(desk) {
    const { audience, path } = desk.said.funnel;
    for (const [index, count] of path.entries()) await stage(desk, audience.length + index).fill(count);
    await expect(funnel(desk).getByRole("status").getByRole("listitem")).toHaveCount(0);
  },
};

const cells = (desk: Desk, metric: string) => {
  const name = metricOf(metric)?.name[desk.locale] ?? metric;
  return sheet(desk).getByRole("textbox", { name: new RegExp(`^${name}, `) });
};

/** Types a column from the top, Enter after each figure, as in a spreadsheet. */
async function typeColumn(desk: Desk, metric: string, figures: readonly string[]): Promise<void> {
  const { page, words, said, locale } = desk;
  const name = metricOf(metric)?.name[locale] ?? metric;
  await sheet(desk)
    .getByRole("combobox", { name: words.trackingSheet.addColumn })
    .selectOption({ label: name });
  const source = sheet(desk).getByRole("textbox", { name: words.trackingSheet.sourceOf(name) });
  await source.fill(said.records.source);
  await cells(desk, metric).first().focus();
  for (const figure of figures) {
    await page.keyboard.type(figure);
    await page.keyboard.press("Enter");
  }
}

async function hasColumn(desk: Desk, metric: string, figures: readonly string[]): Promise<void> {
  for (const [index, figure] of figures.entries()) {
    await expect(cells(desk, metric).nth(index)).toHaveValue(digitsOf(figure));
  }
}

/** Lesson 6: six months of two figures, and a trial with its verdict. */
const keepRecords: LessonWork = {
  part: "your-record",
  async begin(desk) {
    const { words, said } = desk;
    await sheet(desk).getByRole("button", { name: words.trackingRecord.sheet.open }).click();
    await sheet(desk)
      .getByRole("textbox", { name: words.trackingSheet.channel, exact: true })
      .fill(said.records.channel);
    await typeColumn(desk, "leads", said.records.leads);
    await log(desk).getByRole("button", { name: words.trackingRecord.log.add }).click();
    await log(desk)
      .getByRole("textbox", { name: words.trackingLog.hypothesis })
      .fill(said.experiment.hypothesis);
  },
  async isKept(desk) {
    const { words, said } = desk;
    const channel = sheet(desk).getByRole("textbox", { name: words.trackingSheet.channel, exact: true });
    await expect(channel).toHaveValue(said.records.channel);
    await hasColumn(desk, "leads", said.records.leads);
    await expect(log(desk).getByRole("button", { name: said.experiment.hypothesis })).toBeVisible();
  },
  async finish(desk) {
    const { words, said } = desk;
    const { experiment } = said;
    const say = words.trackingLog;
    await typeColumn(desk, "sales", said.records.sales);
    await hasColumn(desk, "sales", said.records.sales);
    const entry = log(desk).getByRole("listitem");
    const text = (name: string) => entry.getByRole("textbox", { name, exact: true });
    await entry.getByRole("button", { name: experiment.hypothesis }).click();
    await entry
      .getByRole("combobox", { name: say.metric })
      .selectOption({ label: metricOf("conversion-rate-by-visits")?.name[desk.locale] ?? "" });
    await entry.getByLabel(say.from).fill("2026-03-02");
    await entry.getByLabel(say.to).fill("2026-03-22");
    await entry.getByRole("checkbox", { name: say.changes.image }).check();
    await entry.getByRole("radio", { name: say.splits.lot }).check();
    await text(say.planned).fill(experiment.planned);
    for (const [index, letter] of ["A", "B"].entries()) {
      await text(say.name(letter)).fill(experiment.names[index] ?? "");
      await text(say.exposedOf(letter)).fill(experiment.exposed[index] ?? "");
      await text(say.convertedOf(letter)).fill(experiment.converted[index] ?? "");
    }
    await expect(entry.getByText(say.verdict["b-better"])).toBeVisible();
    await entry.getByRole("radio", { name: say.decisions.adopt }).check();
    await text(say.learned).fill(experiment.learned);
    // A trial as it should be: nothing is found wrong with its plan.
    for (const flaw of Object.values(say.flaws)) await expect(entry.getByText(flaw)).toHaveCount(0);
  },
};

export const COUNT_LESSONS = [countFunnel, keepRecords] as const;
