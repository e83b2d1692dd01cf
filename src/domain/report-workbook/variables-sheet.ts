import type { ReportNotes } from "../report/report-notes.ts";
import {
  type InputName,
  type InputUnit,
  inputBounds,
  inputField,
  inputNames,
  inputOwner,
  readInput,
} from "../simulation/inputs.ts";
import { isProjectedMetric } from "../simulation/other-values.ts";
import type { Scenario } from "../simulation/scenario.ts";
import type { Place } from "./expression.ts";
import { type CellRow, type CellUnit, headRow, type NumberCell, type Sheet, text } from "./sheet.ts";
import type { WorkbookSpeech } from "./words.ts";

/** The title, what the sheet is for, and the head of its table. */
const HEAD = 3;
const VALUE = 1;

/** Inputs that say how many months there are: changing them would take other columns. */
const LAYS_OUT_MONTHS: readonly string[] = ["months", "salesCycle", "years"];

const UNITS: Readonly<Record<InputUnit, CellUnit>> = {
  money: "price",
  price: "price",
  rate: "rate",
  count: "decimal",
  hours: "hours",
  months: "months",
};

/** The inputs that have a row: all but how many a month there are of what the projection counts itself. */
function listedInputs(scenario: Scenario): readonly InputName[] {
  const { unitValues = [] } = scenario;
  const counted = new Set(
    unitValues.filter(({ metric }) => isProjectedMetric(metric)).map(({ id }) => `${id}.perMonth`),
  );
  return inputNames(scenario).filter((name) => !counted.has(name));
}

/** Where each input of the scenario stands on its sheet. */
export function inputPlaces(scenario: Scenario): ReadonlyMap<InputName, Place> {
  return new Map(
    listedInputs(scenario).map((name, index) => [
      name,
      { sheet: "variables", row: HEAD + index, column: VALUE },
    ]),
  );
}

/**
 * Every input with its value, and what was written of it. The reader may change those that something is computed from,
 * which `isRead` says, but for those that lay out the months.
 */
export function variablesSheet(
  scenario: Scenario,
  report: ReportNotes,
  { words, names }: WorkbookSpeech,
  isRead: (name: InputName) => boolean,
): Sheet {
  const say = words.variables;
  const rows = listedInputs(scenario).map((name): CellRow => {
    const { unit } = inputBounds(name);
    const isFixed = LAYS_OUT_MONTHS.includes(inputField(name));
    const canChange = !isFixed && isRead(name);
    const note = noteOf(scenario, report, name);
    return [
      text(names.variable(name), "label"),
      inputCell(scenario, name, canChange),
      text(say.unit(unit, scenario.currency), "note"),
      text(note.source || say.undescribed, note.source ? "text" : "note"),
      text(note.period),
      text(note.reason),
      text(isFixed ? say.isFixed : canChange ? "" : say.isUnused, "note"),
    ];
  });
  return {
    id: "variables",
    rows: [
      [text(words.sheets.variables, "title")],
      [text(words.summaries.variables, "note")],
      headRow(say.head, [VALUE]),
      ...rows,
    ],
    widths: [42, 13, 9, 28, 20, 42, 30],
    frozen: { rows: HEAD, columns: 1 },
    summary: words.summaries.variables,
  };
}

/** An input's value as the workbook writes it: money in units of the currency. */
export function shownInput(name: InputName, value: number): number {
  const { unit } = inputBounds(name);
  return unit === "money" || unit === "price" ? value / 100 : value;
}

/** What an input's figures are shown in. */
export function inputCellUnit(name: InputName): CellUnit {
  return UNITS[inputBounds(name).unit];
}

function inputCell(scenario: Scenario, name: InputName, canChange: boolean): NumberCell {
  const { min, max } = inputBounds(name);
  const value = shownInput(name, readInput(scenario, name) ?? 0);
  const change = { input: name, min: shownInput(name, min), max: shownInput(name, max) };
  return { value, unit: inputCellUnit(name), ...(canChange && { change }) };
}

/** What the report says of an input; of a unit value without a note, why it holds. */
function noteOf({ unitValues = [] }: Scenario, { variables }: ReportNotes, name: InputName) {
  const note = Object.hasOwn(variables, name) ? variables[name] : undefined;
  const worth =
    inputField(name) === "unitValue" ? unitValues.find(({ id }) => id === inputOwner(name)) : undefined;
  return {
    source: note?.source ?? "",
    period: note?.period ?? "",
    reason: note?.reason || worth?.reason || "",
  };
}
