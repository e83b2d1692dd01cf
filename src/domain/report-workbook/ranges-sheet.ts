import type { ReportBand } from "../report/report-band.ts";
import type { InputName } from "../simulation/inputs.ts";
import type { Plan } from "../simulation/plan.ts";
import type { Band } from "../uncertainty/band.ts";
import { QUICK_TRIALS } from "../uncertainty/known-better.ts";
import { cell, type Place } from "./expression.ts";
import { type CellRow, type CellUnit, formula, headRow, number, type Sheet, text } from "./sheet.ts";
import { inputCellUnit, shownInput } from "./variables-sheet.ts";
import type { WorkbookSpeech } from "./words.ts";

/** What is not sure: the range of each assumption, and what the trials made of them, which no formula can redo. */
export function rangesSheet(
  { assumptions, target }: Plan,
  band: ReportBand | null,
  inputs: ReadonlyMap<InputName, Place>,
  { words, names }: WorkbookSpeech,
): Sheet {
  const say = words.ranges;
  const rows = assumptions.map(({ input, range }): CellRow => {
    const unit = inputCellUnit(input);
    const at = inputs.get(input);
    return [
      text(names.variable(input), "label"),
      number(shownInput(input, range.low), unit),
      at ? formula(cell(at), unit) : number(shownInput(input, range.likely), unit),
      number(shownInput(input, range.high), unit),
      text(say.shapes[range.distribution], "note"),
    ];
  });
  return {
    id: "ranges",
    rows: [
      [text(words.sheets.ranges, "title")],
      [text(words.summaries.ranges, "note")],
      headRow(say.head, [1, 2, 3]),
      ...(rows.length > 0 ? rows : [[text(say.none, "note")]]),
      ...(band ? bandRows(band, target, say) : []),
    ],
    widths: [48, 16, 16, 16, 34],
    frozen: { rows: 3, columns: 1 },
    summary: words.summaries.ranges,
  };
}

function bandRows(
  { net, profit, pays, reaches }: ReportBand,
  target: number | null,
  say: WorkbookSpeech["words"]["ranges"],
): readonly CellRow[] {
  const row = (name: string, { low, median, high }: Band, unit: CellUnit, scale = 1): CellRow => [
    text(name, "label"),
    ...[low, median, high].map((value) => number(value / scale, unit)),
  ];
  return [
    [],
    [text(say.band(QUICK_TRIALS), "heading")],
    [text(say.stays, "note")],
    headRow(say.bandHead, [1, 2, 3]),
    row(say.net, net, "return"),
    row(say.profit, profit, "money", 100),
    [text(say.pays, "label"), text(say.often(pays.count, pays.of))],
    ...(reaches && target !== null
      ? [[text(say.reaches, "label"), text(say.often(reaches.count, reaches.of)), number(target, "return")]]
      : []),
  ];
}
