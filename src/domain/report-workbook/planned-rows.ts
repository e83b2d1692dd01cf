import type { PlanBesideRecord } from "../report/plan-beside-record.ts";
import type { InputName } from "../simulation/inputs.ts";
import { cell, type Place, ratioOf, standingOf } from "./expression.ts";
import { type CellRow, formula, headRow, number, text } from "./sheet.ts";
import { wilsonFormulas } from "./wilson-formula.ts";
import type { WorkbookSpeech } from "./words.ts";

/** The plan's rates beside those observed. Where the plan lies follows when its variable changes. `start` is the first row's place. */
export function plannedRows(
  { rates, from, to }: PlanBesideRecord,
  start: number,
  inputs: ReadonlyMap<InputName, Place>,
  names: WorkbookSpeech["names"],
  words: WorkbookSpeech["words"],
): readonly CellRow[] {
  const say = words.record;
  const head: readonly CellRow[] = [
    [text(say.planned, "heading")],
    [text(`${say.period(from.slice(0, 7), to.slice(0, 7))}. ${say.noCause}`, "note")],
    headRow(say.plannedHead, [2, 3, 4, 5, 6, 7]),
  ];
  return [
    ...head,
    ...rates.map(({ input, channel, plan, observed }, index): CellRow => {
      const here = (column: number) => cell({ sheet: "record", row: start + head.length + index, column });
      const [low, high] = wilsonFormulas(here(5), here(6));
      const place = inputs.get(input);
      return [
        text(names.variable(input), "label"),
        text(channel === null ? say.all : channel || say.unnamed),
        formula(ratioOf(here(5), here(6), words.notDefined), "fine-rate"),
        formula(low, "fine-rate"),
        formula(high, "fine-rate"),
        number(observed.sample.successes, "decimal"),
        number(observed.sample.observations, "decimal"),
        place ? formula(cell(place), "rate") : number(plan, "rate"),
        formula(standingOf(here(7), here(3), here(4), say.standing), "decimal"),
      ];
    }),
  ];
}
