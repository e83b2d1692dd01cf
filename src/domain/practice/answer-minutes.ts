import { type AnswerForm, KINDS, type KindId } from "../exercise/kinds.ts";

/** About how long an exercise of each form takes someone who is learning, in minutes: our own guess, to plan ten minutes by. */
const MINUTES: Readonly<Record<AnswerForm, number>> = {
  number: 2,
  chain: 4,
  choice: 1,
  order: 2,
  bins: 2,
  point: 1,
  build: 2,
};

/** About how long an exercise of this kind takes, in minutes. */
export function minutesOf(kind: KindId): number {
  return MINUTES[KINDS[kind].form];
}
