import type { GoalPace } from "../../../domain/record-tally/goal-pace.ts";
import { formatDay } from "../../../i18n/format/day-format.ts";
import { useHub } from "../hub.ts";
import { useBoard } from "./board.ts";
import { useSaid } from "./use-said.ts";

/** Days of a mean month. */
const MONTH = 365.25 / 12;

/** What a goal asks for beside what the record has done, by the month; `null` without a goal. */
export function useGoalSaid(metric: string, currency: string, goal: GoalPace | undefined): string | null {
  const { locale } = useHub();
  const { words } = useBoard();
  const said = useSaid();
  if (!goal) return null;
  const say = words.board.goal.states;
  const show = said.value(metric, currency);
  const { target, latest, pace, state } = goal;
  const day = formatDay(goal.deadline, locale);
  // Paces are told in the goal's direction: of a cost that is to fall, a fall is one.
  const way = Math.sign(target - latest);
  const aMonth = (change: number | null | undefined) => {
    const value = round((change ?? 0) * MONTH * way);
    return value > 0 ? `+${show(value)}` : show(value);
  };
  if (state === "reached") return say.reached(show(target));
  if (state === "too-late" || pace === null) return say["too-late"](show(target), day);
  return say[state](show(target), day, aMonth(pace.needed), aMonth(pace.usual), aMonth(pace.fastest));
}

/** Three digits: a pace is no more exact than that. */
function round(value: number): number {
  const rounded = Number(value.toPrecision(3));
  return Math.abs(rounded) >= 10 ? Math.round(rounded) : rounded;
}
