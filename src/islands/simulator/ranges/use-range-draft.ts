import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { type Range, type RangeProblem, rangeProblems } from "../../../domain/quantity/range.ts";
import { type InputName, inputBounds } from "../../../domain/simulation/inputs.ts";
import { widenInput } from "../../../domain/simulation/plan.ts";
import { $plan, changePlan } from "../../../state/workbook/simulator-plan.ts";

const PATIENCE = 600; // ms of rest before a half-typed figure is called a mistake

type Draft = {
  /** What the editor shows: the plan's range, or what was made of it and cannot be drawn from. */
  readonly shown: Range;
  /** What is wrong with what is shown; meanwhile the plan keeps its last good range. */
  readonly problems: readonly RangeProblem[];
  change(part: Partial<Range>, gesture: string): void;
};

/**
 * A range being edited. A sound one goes to the plan at once; one that is not stays here and says why, and the plan goes
 * back to the range from before this run of typing, not to what its first digits made of it.
 */
export function useRangeDraft(input: InputName, range: Range): Draft {
  const [draft, setDraft] = useState<Range | null>(null);
  const [problems, setProblems] = useState<readonly RangeProblem[]>([]);
  const seen = useRef(range);
  const sent = useRef<readonly Range[]>([]);
  const before = useRef({ gesture: "", range });
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);

  useLayoutEffect(() => {
    if (isSame(range, seen.current)) return;
    seen.current = range;
    // One's own changes come back some frames later, and are no news.
    const at = sent.current.findLastIndex((each) => isSame(each, range));
    sent.current = sent.current.slice(at + 1);
    if (at >= 0) return;
    // Changed from elsewhere: the bench's own field, undo, another tab.
    sent.current = [];
    clearTimeout(waiting.current);
    setDraft(null);
    setProblems([]);
  }, [range]);

  const send = (next: Range, gesture: string) => {
    sent.current = [...sent.current, next];
    changePlan((plan) => widenInput(plan, input, next), gesture);
  };

  const change = (part: Partial<Range>, gesture: string) => {
    // The plan itself: what this editor was given is a moment behind it.
    const current = $plan.get()?.assumptions.find((each) => each.input === input)?.range ?? range;
    if (before.current.gesture !== gesture) before.current = { gesture, range: current };
    const bounds = inputBounds(input);
    const made = { ...(draft ?? current), ...part };
    const next = bounds.whole ? wholeRange(made) : made;
    const found = rangeProblems(next, bounds);
    clearTimeout(waiting.current);
    setProblems([]);
    if (found.length === 0) {
      setDraft(null);
      send(next, gesture);
      return;
    }
    setDraft(next);
    if (!isSame(before.current.range, current)) send(before.current.range, gesture);
    waiting.current = setTimeout(() => setProblems(found), PATIENCE);
  };
  return { shown: draft ?? range, problems, change };
}

function isSame(one: Range, other: Range): boolean {
  return (
    one.low === other.low &&
    one.likely === other.likely &&
    one.high === other.high &&
    one.distribution === other.distribution
  );
}

function wholeRange(range: Range): Range {
  const { low, likely, high } = range;
  return { ...range, low: Math.round(low), likely: Math.round(likely), high: Math.round(high) };
}
