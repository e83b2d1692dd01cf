import type { ChainAnswer, ChainStep } from "../exercise.ts";
import { isMistake, isRight } from "../number-field.ts";
import { readAnswer, type Typed } from "../read-answer.ts";
import { rerunAfter } from "../tells-mistakes-apart.ts";
import { markValue } from "./mark-number.ts";
import { isAttempt, type Marking, type Verdict } from "./verdict.ts";

/**
 * Marks each step of a chain. A step that is right given the learner's own earlier values is credited; a slip of the step
 * is recognised on those values too; and where an earlier step was left out, so is what its slip would lead to.
 */
export function markChain({ chain }: ChainAnswer, typed: Readonly<Record<string, Typed>>): Marking {
  const right: Record<string, number> = Object.fromEntries(chain.map(({ id, field }) => [id, field.value]));
  const own: Record<string, number> = { ...right };
  const parts: Record<string, Verdict> = {};
  const changed: string[] = [];
  for (const [index, step] of chain.entries()) {
    const reading = readAnswer(typed[step.id] ?? { text: "" }, step.field.unit);
    if (reading.kind !== "number") {
      parts[step.id] = reading;
      // What was not given follows from what was.
      if (changed.length > 0) own[step.id] = step.run(own);
      continue;
    }
    parts[step.id] = markStep(chain.slice(0, index + 1), step, reading.value, { right, own, changed });
    if (!isRight(step.field, reading.value)) {
      own[step.id] = reading.value;
      changed.push(step.id);
    }
  }
  return summarise(parts);
}

type Work = {
  readonly right: Readonly<Record<string, number>>;
  readonly own: Readonly<Record<string, number>>;
  /** Steps whose value is not the right one. */
  readonly changed: readonly string[];
};

function markStep(chain: readonly ChainStep[], step: ChainStep, value: number, work: Work): Verdict {
  const plain = markValue(step.field, step.mistakes, value);
  if (plain.kind === "correct") return plain;
  if (work.changed.length > 0) {
    const carriedField = { ...step.field, value: step.run(work.own) };
    if (isRight(carriedField, value)) return { kind: "carried", from: builtOn(step, work) };
    const slip = step.mistakes.find((candidate) => isMistake(step.field, candidate.run(work.own), value));
    if (slip) return { kind: "wrong", mistake: slip.id };
  }
  if (plain.kind === "wrong" && plain.mistake === null) {
    for (const before of chain.slice(0, -1)) {
      const implied = before.mistakes.find((candidate) =>
        isMistake(step.field, rerunAfter(chain, work.right, before.id, candidate.value), value),
      );
      if (implied) return { kind: "wrong", mistake: implied.id };
    }
  }
  return plain;
}

/** The learner's own values that this step was computed from. */
function builtOn(step: ChainStep, { own, right, changed }: Work): readonly string[] {
  const found = step.run(own);
  return changed.filter((id) => step.run({ ...own, [id]: right[id] ?? Number.NaN }) !== found);
}

function summarise(parts: Readonly<Record<string, Verdict>>): Marking {
  const verdicts = Object.values(parts);
  const earned = verdicts.filter(({ kind }) => kind === "correct" || kind === "carried").length;
  const credit = { earned, of: verdicts.length };
  const first = (test: (verdict: Verdict) => boolean) => verdicts.find(test);
  const verdict =
    first(({ kind }) => kind === "wrong") ??
    first(({ kind }) => kind === "almost") ??
    first((each) => !isAttempt(each) && each.kind !== "empty") ??
    first(({ kind }) => kind === "empty") ??
    ({ kind: "correct" } as const);
  return { verdict, parts, credit };
}
