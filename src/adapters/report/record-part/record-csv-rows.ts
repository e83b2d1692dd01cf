import { RECORDED_METRICS } from "../../../domain/record/recorded-metric.ts";
import type { EvidenceRow } from "../../../domain/report/record-evidence.ts";
import type { CsvCell } from "../../file/csv.ts";
import type { RecordDesk } from "../record-part.ts";
import { rateName } from "./plan-blocks.ts";
import { recordSaid } from "./record-said.ts";

/** The record's figures for a spreadsheet: each value, bound and end of an interval in a row, as plain numbers; then the rates beside the plan's. */
export function recordCsvRows(desk: RecordDesk): readonly (readonly CsvCell[])[] {
  return [...desk.evidence.rows.flatMap((row) => evidenceRows(desk, row)), ...planRows(desk)];
}

function evidenceRows(desk: RecordDesk, row: EvidenceRow): readonly (readonly CsvCell[])[] {
  const { say } = desk;
  const { metric, cells, whole, interval, sources } = row;
  const said = recordSaid(desk);
  const name = said.name(row);
  const period = say.rows.period(
    said.month(cells[0]?.bucket ?? whole.bucket),
    said.month(cells.at(-1)?.bucket ?? whole.bucket),
  );
  const scale = RECORDED_METRICS[metric].unit === "money" ? 100 : 1;
  const line = (called: string, value: number, behind = ""): readonly CsvCell[] => [
    ...[say.rows.part, called, value / scale, unitOf(desk, row)],
    ...[sources.join(", "), period, behind],
  ];
  const behind = said.behind(row);
  return [
    ...(whole.value === null
      ? [line(say.rows.least(name), whole.low, behind), line(say.rows.most(name), whole.high, behind)]
      : [line(name, whole.value, behind)]),
    ...(interval ? [line(say.rows.low(name), interval.low), line(say.rows.high(name), interval.high)] : []),
  ];
}

function unitOf({ words: { units }, say }: RecordDesk, { metric, currency }: EvidenceRow): string {
  switch (RECORDED_METRICS[metric].unit) {
    case "money":
      return currency;
    case "rate":
      return units.rate;
    case "hours":
      return units.hours;
    case "place":
      return units.ordinal;
    case "times":
      return say.rows.times;
    case "count":
      return units.count;
  }
}

function planRows(desk: RecordDesk): readonly (readonly CsvCell[])[] {
  const { beside, say, words, format } = desk;
  if (!beside) return [];
  const said = recordSaid(desk);
  const period = say.rows.period(said.month(beside.from), said.month(beside.to));
  return beside.rates.flatMap((each) => {
    const { observed, standing } = each;
    const { sample, interval } = observed;
    const name = say.rows.observed(rateName(desk, each));
    const divided = say.division(format.count(sample.successes), format.count(sample.observations));
    const line = (called: string, rate: number, behind: string) => [
      ...[say.rows.part, called, rate, words.units.rate, "", period, behind],
    ];
    return [
      line(
        name,
        observed.rate,
        [divided, say.rows.plan(said.rate(each.plan), say.plan.standing[standing])].join(" · "),
      ),
      line(say.rows.low(name), interval.low, ""),
      line(say.rows.high(name), interval.high, ""),
    ];
  });
}
