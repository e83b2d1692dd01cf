import type { Exercise } from "../exercise.ts";
import { valuesOf } from "../expression.ts";
import type { Typed } from "../read-answer.ts";
import { markBins, markOrder } from "./mark-arrangement.ts";
import { markChain } from "./mark-chain.ts";
import { markExpression } from "./mark-expression.ts";
import { markNumber } from "./mark-number.ts";
import { type Marking, type Verdict, whole } from "./verdict.ts";

/** What a learner answers, in the form that the exercise asks for: plain data, kept as it is given. */
export type LearnerAnswer =
  | { readonly form: "number"; readonly typed: Typed }
  | { readonly form: "chain"; readonly typed: Readonly<Record<string, Typed>> }
  | { readonly form: "choice"; readonly option: string | null }
  | { readonly form: "order"; readonly items: readonly string[] }
  | { readonly form: "bins"; readonly placed: Readonly<Record<string, string>> }
  | { readonly form: "point"; readonly point: string | null }
  | { readonly form: "build"; readonly tiles: readonly string[] };

/** Marks an answer. One of another form than the exercise asks for is no answer: `empty`. */
export function markAnswer({ answer, givens }: Exercise, given: LearnerAnswer): Marking {
  if (answer.form === "number" && given.form === "number") {
    return whole(markNumber(answer.field, answer.mistakes, given.typed));
  }
  if (answer.form === "chain" && given.form === "chain") return markChain(answer, given.typed);
  if (answer.form === "choice" && given.form === "choice") return whole(markPick(answer, given.option));
  if (answer.form === "point" && given.form === "point") return whole(markPick(answer, given.point));
  if (answer.form === "order" && given.form === "order") return markOrder(answer, given.items);
  if (answer.form === "bins" && given.form === "bins") return markBins(answer, given.placed);
  if (answer.form === "build" && given.form === "build") {
    return whole(markExpression(answer, valuesOf(givens), given.tiles));
  }
  return whole({ kind: "empty" });
}

function markPick(
  { right, mistakes }: { readonly right: string; readonly mistakes: Readonly<Record<string, string>> },
  picked: string | null,
): Verdict {
  if (!picked) return { kind: "empty" };
  return picked === right ? { kind: "correct" } : { kind: "wrong", mistake: mistakes[picked] ?? null };
}
