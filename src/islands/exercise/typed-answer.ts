import { controlsOf, isText } from "../../controls/hand-over.ts";
import type { LearnerAnswer } from "../../domain/exercise/mark/mark-answer.ts";

/** Lets a form that the page was built with be filled in: until now nobody would have heard. */
export function release(root: Element): void {
  root.querySelector("fieldset[disabled]")?.removeAttribute("disabled");
}

/** The numbers typed so far, as an answer: one, or those of a chain's steps. `null` when `target` is not typed in. */
export function typedAnswer(root: Element, target: Element): LearnerAnswer | null {
  if (!isText(target)) return null;
  const typed = Object.fromEntries(
    controlsOf(root)
      .filter(isText)
      .map(({ name, value }) => [name, { text: value.slice(0, 200) }]),
  );
  return typed.answer ? { form: "number", typed: typed.answer } : { form: "chain", typed };
}
