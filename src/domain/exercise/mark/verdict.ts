import type { MistakeId } from "../exercise.ts";
import type { Unreadable } from "../read-answer.ts";

/** What became of an answer. Only `correct`, `carried`, `almost` and `wrong` count as attempts. */
export type Verdict =
  | { readonly kind: "correct" }
  /** A step of a chain: right method on a value of one's own from these steps, which are not right. Credited. */
  | { readonly kind: "carried"; readonly from: readonly string[] }
  /** Right method, rounded too far or one slip of the pencil; in an order or a sorting, one thing out of place. */
  | { readonly kind: "almost" }
  /** `mistake` is `null` when the answer matches no known one: then there is a check list. */
  | { readonly kind: "wrong"; readonly mistake: MistakeId | null }
  /** Two readings: asked about, and not counted. */
  | { readonly kind: "ambiguous"; readonly thousands: number; readonly decimal: number }
  | { readonly kind: "empty" }
  | { readonly kind: "unreadable"; readonly why: Unreadable | "expression" };

/** The verdict on a whole answer, and on its parts where it has some (steps of a chain, items sorted). */
export type Marking = {
  readonly verdict: Verdict;
  readonly parts: Readonly<Record<string, Verdict>>;
  /** Parts that count as right or credited, of all: 0 or 1 of 1 where there are no parts. */
  readonly credit: { readonly earned: number; readonly of: number };
};

/** True when a verdict counts as an attempt. */
export function isAttempt({ kind }: Verdict): boolean {
  return kind === "correct" || kind === "carried" || kind === "almost" || kind === "wrong";
}

/** The marking of an answer without parts. */
export function whole(verdict: Verdict): Marking {
  return { verdict, parts: {}, credit: { earned: verdict.kind === "correct" ? 1 : 0, of: 1 } };
}
