import { atom } from "nanostores";
import { writeStored } from "../../adapters/storage/local-storage.ts";
import { storedAtom } from "../../adapters/storage/stored-atom.ts";
import { readWorkbook, type WorkbookProblem } from "./read-workbook.ts";
import { EMPTY_WORKBOOK, type ExerciseRecord, type Workbook } from "./workbook-schema.ts";

/** What could not be read of the stored workbook; shown to the learner, who loses nothing silently. */
export const $workbookProblems = atom<readonly WorkbookProblem[]>([]);

/** The learner's workbook: the one document that everything they make is kept in. */
export const $workbook = storedAtom<Workbook>("workbook", {
  initial: EMPTY_WORKBOOK,
  read: (text) => {
    const { workbook, problems } = readWorkbook(text);
    if (problems.length > 0) {
      // The text as found stays beside the workbook: a later version, or a helping hand, may still read it.
      writeStored("workbook-unread", text);
      $workbookProblems.set(problems);
    }
    return workbook;
  },
  write: (workbook) => JSON.stringify(workbook),
});

function update(change: Partial<Workbook>): void {
  $workbook.set({ ...$workbook.get(), ...change });
}

/** Keeps the learner's first guess of a lesson's figure, as a rate; `null` takes it back. */
export function saveGuess(lesson: string, guess: number | null): void {
  const { [lesson]: _, ...others } = $workbook.get().guesses;
  update({ guesses: guess === null ? others : { ...others, [lesson]: guess } });
}

/** Keeps a lesson's example as the learner changed it; `null` goes back to the published one. */
export function saveExample(lesson: string, scenario: Workbook["examples"][string] | null): void {
  const { [lesson]: _, ...others } = $workbook.get().examples;
  update({ examples: scenario === null ? others : { ...others, [lesson]: scenario } });
}

/** Keeps the simulator's scenario; `null` goes back to the sample. */
export function saveSimulator(scenario: Workbook["simulator"]): void {
  update({ simulator: scenario });
}

/** Keeps the learner's own figures. */
export function saveOwn(scenario: Workbook["own"]): void {
  update({ own: scenario });
}

/** Keeps where the learner is in an exercise. */
export function saveExercise(name: string, record: ExerciseRecord): void {
  update({ exercises: { ...$workbook.get().exercises, [name]: record } });
}
