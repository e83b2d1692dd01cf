import type { BinsAnswer, OrderAnswer } from "../exercise.ts";
import { type Marking, type Verdict, whole } from "./verdict.ts";

/** Marks an order: a known other order is that mistake; two neighbours swapped are almost right. */
export function markOrder({ items, right, mistakes }: OrderAnswer, given: readonly string[]): Marking {
  if (given.length < items.length) return whole({ kind: "empty" });
  const key = given.join(" ");
  if (key === right.join(" ")) return whole({ kind: "correct" });
  const mistake = mistakes.find((candidate) => candidate.items.join(" ") === key);
  if (mistake) return whole({ kind: "wrong", mistake: mistake.id });
  const apart = right.flatMap((id, index) => (given[index] === id ? [] : [index]));
  const [first = 0, second = 0] = apart;
  const isSwap = apart.length === 2 && second === first + 1;
  return whole(isSwap ? { kind: "almost" } : { kind: "wrong", mistake: null });
}

/** Marks a sorting item by item; one thing in a wrong bin, for no known reason, is almost right. */
export function markBins(
  { items, right, mistakes }: BinsAnswer,
  placed: Readonly<Record<string, string>>,
): Marking {
  const parts: Record<string, Verdict> = {};
  for (const item of items) {
    const bin = placed[item];
    const known = mistakes.find((candidate) => candidate.item === item && candidate.bin === bin);
    parts[item] = !bin
      ? { kind: "empty" }
      : bin === right[item]
        ? { kind: "correct" }
        : { kind: "wrong", mistake: known?.id ?? null };
  }
  const verdicts = Object.values(parts);
  const wrong = verdicts.filter((verdict) => verdict.kind === "wrong");
  const credit = { earned: verdicts.filter(({ kind }) => kind === "correct").length, of: items.length };
  if (verdicts.some(({ kind }) => kind === "empty")) return { verdict: { kind: "empty" }, parts, credit };
  const named = wrong.find((verdict) => verdict.mistake !== null);
  const verdict: Verdict =
    wrong.length === 0
      ? { kind: "correct" }
      : (named ?? (wrong.length === 1 ? { kind: "almost" } : { kind: "wrong", mistake: null }));
  return { verdict, parts, credit };
}
