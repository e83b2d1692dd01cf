import { useEffect, useRef, useState } from "react";
import { type Range, type RangeProblem, rangeProblems } from "../../../domain/quantity/range.ts";
import { type InputName, inputBounds } from "../../../domain/simulation/inputs.ts";
import { widenInput } from "../../../domain/simulation/plan.ts";
import { changePlan } from "../../../state/workbook/simulator-plan.ts";

const PATIENCE = 600; // ms of rest before a half-typed figure is called a mistake

type Draft = {
  /** What the editor shows: the plan's range, or what was made of it and cannot be drawn from. */
  readonly shown: Range;
  /** What is wrong with what is shown; meanwhile the plan keeps its last good range. */
  readonly problems: readonly RangeProblem[];
  change(part: Partial<Range>, gesture: string): void;
};

/** A range being edited. A sound one goes to the plan at once; one that is not stays here, and says why. */
export function useRangeDraft(input: InputName, range: Range): Draft {
  const [draft, setDraft] = useState<Range | null>(null);
  const [problems, setProblems] = useState<readonly RangeProblem[]>([]);
  const [seen, setSeen] = useState(range);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);

  // Changed from elsewhere (the bench's own field, undo, another tab).
  if (seen !== range) {
    setSeen(range);
    setDraft(null);
    setProblems([]);
  }

  const change = (part: Partial<Range>, gesture: string) => {
    const bounds = inputBounds(input);
    const made = { ...(draft ?? range), ...part };
    const next = bounds.whole ? wholeRange(made) : made;
    const found = rangeProblems(next, bounds);
    clearTimeout(waiting.current);
    setProblems([]);
    if (found.length === 0) {
      setDraft(null);
      changePlan((plan) => widenInput(plan, input, next), gesture);
      return;
    }
    setDraft(next);
    waiting.current = setTimeout(() => setProblems(found), PATIENCE);
  };
  return { shown: draft ?? range, problems, change };
}

function wholeRange(range: Range): Range {
  const { low, likely, high } = range;
  return { ...range, low: Math.round(low), likely: Math.round(likely), high: Math.round(high) };
}
