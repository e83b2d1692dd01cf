import type { CurrencyCode } from "../quantity/currency.ts";
import { shiftPeriod } from "../record/period.ts";
import { RECORDED_METRICS, type RecordedMetricId, type RecordedUnit } from "../record/recorded-metric.ts";
import { natureOf, RATE_PARTS } from "../record-tally/nature.ts";
import type { PlanBesideRecord } from "../report/plan-beside-record.ts";
import type { EvidenceRow, RecordEvidence } from "../report/record-evidence.ts";
import type { InputName } from "../simulation/inputs.ts";
import { cell, type Place, ratioOf, sumOf } from "./expression.ts";
import { plannedRows } from "./planned-rows.ts";
import {
  type Cell,
  type CellRow,
  type CellUnit,
  formula,
  headRow,
  number,
  type Sheet,
  text,
} from "./sheet.ts";
import { wilsonFormulas } from "./wilson-formula.ts";
import type { WorkbookSpeech } from "./words.ts";

/** What is on record, as the workbook takes it. */
export type RecordFound = {
  readonly evidence: RecordEvidence;
  readonly beside: PlanBesideRecord | null;
  nameOf(metric: RecordedMetricId): string;
};

/** The columns that come before the months. */
const [WHOLE, LOW, HIGH, PART, OUT_OF, MONTHS] = [2, 3, 4, 5, 6, 9];

const UNITS: Readonly<Record<RecordedUnit, CellUnit>> = {
  ...{ count: "decimal", rate: "fine-rate", times: "decimal", hours: "hours", place: "decimal" },
  money: "price",
};

const at = (row: number, column: number): Place => ({ sheet: "record", row, column });

/** The plan's rates beside those observed, then every metric on record, month by month, with what was left out. */
export function recordSheet(
  found: RecordFound,
  inputs: ReadonlyMap<InputName, Place>,
  currency: CurrencyCode,
  speech: WorkbookSpeech,
): Sheet {
  const { words, names } = speech;
  const say = words.record;
  const { evidence, beside } = found;
  const months = monthsOf(evidence);
  const rows: CellRow[] = [
    [text(words.sheets.record, "title")],
    [text(words.summaries.record, "note")],
    [text(say.asOf(evidence.asOf), "note")],
  ];
  if (beside) rows.push([], ...plannedRows(beside, rows.length + 1, inputs, names, words));
  if (evidence.rows.length > 0) {
    rows.push([], [text(say.figures, "heading")]);
    const numbers = [WHOLE, LOW, HIGH, PART, OUT_OF, 7, ...months.map((_, index) => MONTHS + index)];
    rows.push(headRow([...say.figuresHead, ...months.map((month) => month.slice(0, 7))], numbers));
    const start = rows.length;
    rows.push(
      ...evidence.rows.map((row, index) =>
        metricRow(row, {
          ...{ row: start + index, months, currency, words },
          name: found.nameOf(row.metric),
          channels: row.channel === null ? channelsAfter(evidence.rows, index) : 0,
        }),
      ),
    );
  }
  const left = (["tooLong", "parts", "overlapping"] as const).filter((why) => evidence.leftOut[why] > 0);
  if (left.length > 0) {
    rows.push([], [text(say.leftOut, "heading")]);
    for (const why of left) {
      rows.push([text(say.leftOutWhy[why], "label"), null, number(evidence.leftOut[why], "count")]);
    }
  }
  return {
    id: "record",
    rows,
    widths: [44, 18, 18, 16, 16, 14, 14, 16, 28, ...months.map(() => 13)],
    frozen: { rows: 0, columns: 0 },
    summary: words.summaries.record,
  };
}

/** Every month from the first to the last on record, so that one without a figure shows as a gap. */
function monthsOf({ from, to }: RecordEvidence): readonly string[] {
  const months: string[] = [];
  for (let month = from; month !== "" && month <= to; month = shiftPeriod(month, "month", 1))
    months.push(month);
  return months;
}

/** How many rows after this one are its channels. */
function channelsAfter(rows: readonly EvidenceRow[], index: number): number {
  const own = rows[index];
  const isOwn = (row: EvidenceRow) =>
    row.channel !== null && row.metric === own?.metric && row.currency === own.currency;
  const rest = rows.slice(index + 1);
  const end = rest.findIndex((row) => !isOwn(row));
  return end < 0 ? rest.length : end;
}

type Line = {
  readonly row: number;
  readonly months: readonly string[];
  readonly currency: CurrencyCode;
  readonly words: WorkbookSpeech["words"];
  readonly name: string;
  /** How many of the rows below add up to this one; 0 for a channel's own. */
  readonly channels: number;
};

function metricRow(own: EvidenceRow, line: Line): CellRow {
  const { metric, channel, whole, sources } = own;
  const { record: say } = line.words;
  const name =
    own.currency && own.currency !== line.currency ? say.ofCurrency(line.name, own.currency) : line.name;
  return [
    text(name, "label"),
    text(channel === null ? say.all : channel || say.unnamed),
    ...resultCells(own, line),
    ...partCells(own, line),
    whole.rows > 0 ? number(whole.rows, "count") : null,
    text(sources.join(", "), "note"),
    ...line.months.map((month, index): Cell | null => {
      const there = own.cells.find(({ bucket }) => bucket === month);
      if (!there || there.value === null) return null;
      const column = MONTHS + index;
      return line.channels > 0 && natureOf(metric) === "sum"
        ? formula(sumOf(at(line.row + 1, column), at(line.row + line.channels, column)), unitOf(own, line))
        : number(there.value / scaleOf(metric), unitOf(own, line));
    }),
  ];
}

/** The value over the whole period, and its bounds or the ends of its interval. */
function resultCells(own: EvidenceRow, line: Line): readonly (Cell | null)[] {
  const { metric, whole, interval } = own;
  const { row, months, words } = line;
  const unit = unitOf(own, line);
  const scale = scaleOf(metric);
  if (whole.value === null) return [null, number(whole.low / scale, unit), number(whole.high / scale, unit)];
  if (natureOf(metric) === "sum") {
    return [formula(sumOf(at(row, MONTHS), at(row, MONTHS + months.length - 1)), unit), null, null];
  }
  if (!whole.parts) return [number(whole.value / scale, unit), null, null];
  const [part, outOf] = [cell(at(row, PART)), cell(at(row, OUT_OF))];
  const [low, high] = wilsonFormulas(part, outOf);
  return [
    formula(ratioOf(part, outOf, words.notDefined), unit),
    ...(interval ? [formula(low, unit), formula(high, unit)] : [null, null]),
  ];
}

/** What a rate is divided from; that of all channels is the sum of theirs. */
function partCells(own: EvidenceRow, line: Line): readonly (Cell | null)[] {
  const { metric, whole } = own;
  const { row, channels } = line;
  const made = RATE_PARTS[metric];
  if (!whole.parts || whole.value === null) return [null, null];
  const { part, whole: outOf } = whole.parts;
  const isMoney = made !== undefined && RECORDED_METRICS[made.part].unit === "money";
  const isOfMoney = made !== undefined && RECORDED_METRICS[made.whole].unit === "money";
  const cells = [
    { column: PART, value: part / (isMoney ? 100 : 1), unit: isMoney ? unitOfMoney(own, line) : "decimal" },
    {
      column: OUT_OF,
      value: outOf / (isOfMoney ? 100 : 1),
      unit: isOfMoney ? unitOfMoney(own, line) : "decimal",
    },
  ] as const;
  return cells.map(({ column, value, unit }) =>
    channels > 0
      ? formula(sumOf(at(row + 1, column), at(row + channels, column)), unit)
      : number(value, unit),
  );
}

function unitOf(own: EvidenceRow, line: Line): CellUnit {
  const unit = UNITS[RECORDED_METRICS[own.metric].unit];
  return unit === "price" ? unitOfMoney(own, line) : unit;
}

/** The workbook's sign stands for one currency: amounts in another are plain numbers, and their name says which. */
function unitOfMoney({ currency }: EvidenceRow, line: Line): CellUnit {
  return currency === line.currency ? "price" : "decimal";
}

function scaleOf(metric: RecordedMetricId): number {
  return RECORDED_METRICS[metric].unit === "money" ? 100 : 1;
}
