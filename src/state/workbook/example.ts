import { atom, computed } from "nanostores";
import type { Scenario } from "../../domain/simulation/scenario.ts";
import { $workbook, saveExample } from "./workbook.ts";

/** The lesson on the page: its name in the workbook, and its example as published. */
export const $lesson = atom<{ readonly name: string; readonly published: Scenario } | null>(null);

/** The example that the lesson's figures follow: the learner's version if they changed it. */
export const $example = computed([$lesson, $workbook], (lesson, workbook) =>
  lesson ? (workbook.examples[lesson.name] ?? lesson.published) : null,
);

/** True once the learner has changed a figure of the example. */
export const $exampleChanged = computed([$lesson, $workbook], (lesson, workbook) =>
  Boolean(lesson && workbook.examples[lesson.name]),
);

/** Replaces the example with `change` of it. */
export function changeExample(change: (scenario: Scenario) => Scenario): void {
  const lesson = $lesson.get();
  const scenario = $example.get();
  if (lesson && scenario) saveExample(lesson.name, change(scenario));
}

/** Goes back to the published example. */
export function resetExample(): void {
  const lesson = $lesson.get();
  if (lesson) saveExample(lesson.name, null);
}
