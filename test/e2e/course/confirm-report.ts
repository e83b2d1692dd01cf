import { expect } from "@playwright/test";
import type { Business } from "../../../src/domain/business/business.ts";
import { compareVersions } from "../../../src/domain/experiment/compare-versions.ts";
import type { Variant } from "../../../src/domain/experiment/experiment.ts";
import { stageRates } from "../../../src/domain/funnel/stage-rates.ts";
import { metricOf } from "../../../src/domain/metric/metric-catalogue.ts";
import { isDefined } from "../../../src/domain/quantity/outcome.ts";
import { seriesOf } from "../../../src/domain/record/series-of.ts";
import { reportBand } from "../../../src/domain/report/report-band.ts";
import { reportFigures } from "../../../src/domain/report/report-figures.ts";
import { variablesOf } from "../../../src/domain/report/variables.ts";
import { SIGNALS } from "../../../src/domain/score/score-system.ts";
import { inputBounds, readInput } from "../../../src/domain/simulation/inputs.ts";
import { formatInput } from "../../../src/i18n/format/input-format.ts";
import { formatMetric } from "../../../src/i18n/format/metric-format.ts";
import { defaultFormatOptions, numberFormat } from "../../../src/i18n/format/number-format.ts";
import { ownVariableNames } from "../../../src/i18n/own-variables.ts";
import { variableName } from "../../../src/i18n/variable-name.ts";
import { expectConfirmed } from "./confirm.ts";
import type { Desk } from "./lesson-work.ts";
import { reportMoney } from "./report-money.ts";

/** As many sheets of paper as a report of this size may take. */
const MOST_SHEETS = 8;

/** Prints the report of lesson 11 by its button, alone, and holds every figure of it against the engine. */
export async function printReport(desk: Desk, business: Business): Promise<void> {
  const { page, words } = desk;
  // The printer's dialog holds the page as it is while it prints; here nothing does.
  await page.evaluate(() => {
    globalThis.print = () => {
      const { dataset } = document.documentElement;
      const { printing } = dataset;
      queueMicrotask(() => {
        dataset["printing"] = printing;
      });
    };
  });
  await page.getByRole("button", { name: words.report.own.print }).click();
  await page.emulateMedia({ media: "print" });
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { name: business.name })).toBeVisible();
  const sheets = (await page.pdf({ format: "Letter" })).toString("latin1").match(/\/Type\s*\/Page\b/g);
  // The marks of a drawing's scale are nobody's figures; what it finds stands in its title.
  await main.evaluate((element) => {
    for (const drawing of element.querySelectorAll("svg, [role=img]")) drawing.remove();
  });
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden does not print
  const text = await main.innerText();
  expect(text.startsWith(words.reportSheet.kind), "nothing prints before the report").toBe(true);
  expectConfirmed(
    text,
    [...findings(desk, business), ...reportMoney(desk, business), ...evidence(desk, business)],
    business,
  );
  expect(sheets?.length).toBeGreaterThan(0);
  expect(sheets?.length).toBeLessThanOrEqual(MOST_SHEETS);
  await page.emulateMedia({ media: null });
}

/** What the report says of the plan: what came of it, each variable, what is not sure, and the first guess. */
function findings({ words, locale }: Desk, { plan, guess }: Business): readonly string[] {
  const say = words.reportSheet;
  const format = numberFormat(defaultFormatOptions(locale));
  const signed = (rate: number) => format.percent(rate, "always");
  const figures = plan && reportFigures(plan.scenario);
  const band = plan && reportBand(plan);
  if (!plan || !figures || !band?.reaches || plan.target === null || !guess) {
    throw new Error("The report has no finding.");
  }
  const { scenario, assumptions } = plan;
  const name = (input: string) => variableName(scenario, input, ownVariableNames(locale));
  const show = (value: number, input: string) => formatInput(value, inputBounds(input).unit, format, locale);
  const often = ({ count, of }: typeof band.pays) => say.often(format.count(count), format.count(of));
  const months = show(scenario.months, "months");
  const money = (cents: number) => format.money(cents, "always");
  return [
    say.finding(
      {
        ...{ roi: signed(figures.net), profit: money(figures.profit), months, withStaff: true },
        investment: format.money(figures.investment),
      },
      { low: signed(band.net.low), high: signed(band.net.high) },
    ),
    `${say.investment} ${format.money(figures.investment)}`,
    `${say.value} ${format.money(figures.value)}`,
    `${say.net} ${signed(figures.net)}`,
    `${say.gross} ${format.percent(figures.gross)}`,
    `${say.atEnd(months)} ${signed(figures.atEnd)}`,
    `${say.cycle} ${show(scenario.salesCycle, "salesCycle")}`,
    ...variablesOf(scenario).map(
      (input) => `${name(input)} ${show(readInput(scenario, input) ?? Number.NaN, input)}`,
    ),
    say.band({ low: money(band.profit.low), high: money(band.profit.high) }, often(band.pays)),
    say.reaches(signed(plan.target), often(band.reaches)),
    ...assumptions.map(({ input, range }) =>
      say.range(name(input), show(range.low, input), show(range.high, input)),
    ),
    say.opened(signed(guess.rate), signed(figures.net)),
  ];
}

/** What stands behind it: the funnel, the records, the experiments and the score. */
function evidence(
  { words, locale }: Desk,
  { funnel, records, experiments, score }: Business,
): readonly string[] {
  const { reportSheet: say, workbookParts: parts } = words;
  const format = numberFormat(defaultFormatOptions(locale));
  const arm = (letter: string, { name, exposed, converted }: Variant) =>
    `${parts.labelled(parts.experiments.arm(letter, name), format.percent((converted ?? 0) / (exposed ?? 0)))} (${parts.experiments.share(format.count(converted ?? 0), format.count(exposed ?? 0))}).`;
  return [
    `${say.funnel}, ${parts.funnel.months(funnel.months).toLocaleLowerCase(locale)}`,
    ...stageRates(funnel).map(({ stage, count, from, rate }) =>
      [
        parts.labelled(parts.stages[stage], format.count(count)),
        ...(from !== null && rate !== null && isDefined(rate)
          ? [parts.funnel.of(format.percent(rate), parts.ofStages[from])]
          : []),
      ].join(", "),
    ),
    ...seriesOf(records).map(({ metric, channel, first, last, times }) => {
      const { name, unit } = metricOf(metric) ?? { name: { fr: metric, en: metric }, unit: "count" };
      const show = (value: number) => formatMetric(value, unit, format, locale);
      return say.series(`${name[locale]}, ${channel}`, show(first), show(last), format.count(times));
    }),
    ...experiments.flatMap((experiment) => {
      const found = compareVersions(experiment);
      if (found.kind !== "b-better") throw new Error(`The experiment says: ${found.kind}.`);
      const { difference, interval } = found.comparison;
      const points = (rate: number) => format.decimal(rate * 100, 2);
      return [
        arm("A", experiment.a),
        arm("B", experiment.b),
        parts.experiments.clear(
          parts.experiments.points(points(difference), difference * 100),
          points(interval.low),
          points(interval.high),
        ),
      ];
    }),
    capitalised(
      SIGNALS.filter((signal) => score.system.points[signal])
        .map((signal) => `${parts.signals[signal]} ${format.decimal(score.system.points[signal] ?? 0, 2)}`)
        .join(", "),
    ),
  ];
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
