import type { Business } from "../business/business.ts";
import { reportBand } from "../report/report-band.ts";
import type { InputName } from "../simulation/inputs.ts";
import type { Plan } from "../simulation/plan.ts";
import { cell, type Place, readsOf } from "./expression.ts";
import { rangesSheet } from "./ranges-sheet.ts";
import { type RecordFound, recordSheet } from "./record-sheet.ts";
import { RESULT_PLACES, reportSheet } from "./report-sheet.ts";
import { isFormula, isNumber, type ReportWorkbook, type Sheet } from "./sheet.ts";
import { stepsSheet } from "./steps-sheet.ts";
import { supportSheet } from "./support-sheet.ts";
import { inputPlaces, shownInput, variablesSheet } from "./variables-sheet.ts";
import type { WorkbookSpeech } from "./words.ts";

/**
 * The report as a workbook that whoever checks it can follow and change: each result is a formula of the calculation, and
 * the calculation, month by month, one of the variables. `plan` is the business's own, or a blank one where it has none yet. Where
 * something is on record, a last sheet holds it.
 */
export function reportWorkbook(
  business: Business,
  plan: Plan,
  speech: WorkbookSpeech,
  band = reportBand(plan),
  record: RecordFound | null = null,
): ReportWorkbook {
  const { scenario } = plan;
  const inputs = inputPlaces(scenario);
  const steps = stepsSheet(scenario, (name) => cell(placeOf(inputs, name)), speech);
  const read = cellsReadBy(steps.sheet);
  const { words } = speech;
  return {
    title: [business.name.trim() || words.report.unnamed, words.report.kind].join(" – "),
    currency: scenario.currency,
    names: words.sheets,
    sheets: [
      reportSheet(business, plan, steps.totals, speech),
      variablesSheet(scenario, business.report, speech, (name) => read.has(placeOf(inputs, name))),
      steps.sheet,
      rangesSheet(plan, band, inputs, speech),
      supportSheet(business, speech),
      ...(record ? [recordSheet(record, inputs, scenario.currency, speech)] : []),
    ],
    inputs,
    results: RESULT_PLACES,
  };
}

/** The workbook with another value in the cell of an input, in the engine's unit, and every formula as it was. */
export function withInput(book: ReportWorkbook, name: InputName, value: number): ReportWorkbook {
  const at = book.inputs.get(name);
  const sheets = book.sheets.map((sheet) =>
    sheet.id !== at?.sheet
      ? sheet
      : {
          ...sheet,
          rows: sheet.rows.map((row, index) =>
            index !== at.row
              ? row
              : row.map((each, column) =>
                  column === at.column && isNumber(each) ? { ...each, value: shownInput(name, value) } : each,
                ),
          ),
        },
  );
  return { ...book, sheets };
}

/** The inputs that the reader may change, in the order of their sheet. */
export function changeableInputs({ sheets }: ReportWorkbook): readonly InputName[] {
  return sheets.flatMap(({ rows }) =>
    rows.flatMap((row) => row.flatMap((each) => (isNumber(each) && each.change ? [each.change.input] : []))),
  );
}

function placeOf(inputs: ReadonlyMap<InputName, Place>, name: InputName): Place {
  const place = inputs.get(name);
  if (!place) throw new Error(`the scenario has no input ${name}`);
  return place;
}

/** The cells of the variables' sheet that a sheet's formulas read, one by one: they add up none of them. */
function cellsReadBy({ rows }: Sheet): ReadonlySet<Place> {
  return new Set(
    rows.flatMap((row) =>
      row.flatMap((each) => (isFormula(each) ? readsOf(each.formula).map(([from]) => from) : [])),
    ),
  );
}
