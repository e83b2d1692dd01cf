import { atom } from "nanostores";
import { onStoredElsewhere, readStored, writeStoredSoon } from "../../adapters/storage/local-storage.ts";
import { noteCleared } from "../../adapters/storage/note-cleared.ts";
import type { Business, BusinessPart } from "../../domain/business/business.ts";
import type { WorkbookProblem } from "./read-workbook.ts";
import { EMPTY_WORKBOOK, type ExerciseRecord, type Workbook } from "./workbook-document.ts";

const KEY = "workbook";

/** What could not be read of the stored workbook; shown to the learner, who loses nothing silently. */
export const $workbookProblems = atom<readonly WorkbookProblem[]>([]);

/** The learner's workbook: the one document that everything they make is kept in. Empty until the kept one is read. */
export const $workbook = atom<Workbook>(EMPTY_WORKBOOK);

/** The business that is open, and those that are put aside. */
export type Businesses = Pick<Workbook, "business" | "shelf">;

type Change = (workbook: Workbook) => Partial<Workbook>;

/**
 * Changes that are not kept yet, by what they change; a later one of the same takes the place of an earlier. Made again on
 * the workbook that was kept before, or that another tab keeps meanwhile, so that neither is lost.
 */
const unkept = new Map<string, Change>();
let isReading = false;
let stackedChanges = 0;
/** True while what is kept must not be written over: it could not be read yet, or a later version wrote it. */
let held = false;
let reading = take(readStored(KEY));

onStoredElsewhere(KEY, (text) => {
  reading = reading.then(() => take(text));
});

/** Settles once what this browser keeps has become the workbook. */
export function whenWorkbookIsRead(): Promise<void> {
  return reading;
}

/**
 * Makes a kept text the workbook. The schemas that check it are fetched only where there is something to check, so that
 * a first visit does not wait for them.
 */
async function take(text: string | null): Promise<void> {
  if (text === null) {
    // What was kept is gone. What the learner sees stays, and the next change keeps all of it again.
    if ($workbook.get() !== EMPTY_WORKBOOK) noteCleared();
    return;
  }
  isReading = true;
  try {
    const { readWorkbook } = await import("./read-workbook.ts");
    const { workbook, problems } = readWorkbook(text);
    held = problems.some(({ kind }) => kind === "newer-version");
    if (problems.length > 0 && !held) {
      // The text as found stays beside the workbook: a later version, or a helping hand, may still read it.
      const { setAside } = await import("./set-aside.ts");
      setAside(text);
    }
    $workbookProblems.set(problems);
    isReading = false;
    $workbook.set(changed(workbook));
    if (unkept.size > 0) keep();
  } catch {
    // The schemas could not be fetched: what is kept stays as it is, and the next change tries again.
    held = true;
    $workbookProblems.set([{ kind: "out-of-reach" }]);
  }
}

function changed(workbook: Workbook): Workbook {
  let now = workbook;
  for (const change of unkept.values()) now = { ...now, ...change(now) };
  return now;
}

function update(what: string, change: Change): void {
  const workbook = $workbook.get();
  $workbook.set({ ...workbook, ...change(workbook) });
  // Taken out first: changes are made again in the order in which they came.
  unkept.delete(what);
  unkept.set(what, change);
  if (!isReading) {
    keep();
  } else if (held) {
    held = false;
    reading = reading.then(() => take(readStored(KEY)));
  }
}

function keep(): void {
  if (held) return;
  writeStoredSoon(
    KEY,
    () => JSON.stringify($workbook.get()),
    () => unkept.clear(),
  );
}

/** Keeps the learner's first guess of a lesson's figure, as a rate; `null` takes it back. */
export function saveGuess(lesson: string, guess: number | null): void {
  update(`guess ${lesson}`, ({ guesses }) => ({ guesses: withEntry(guesses, lesson, guess) }));
}

/** Keeps a lesson's example as the learner changed it; `null` goes back to the published one. */
export function saveExample(lesson: string, scenario: Workbook["examples"][string] | null): void {
  update(`example ${lesson}`, ({ examples }) => ({ examples: withEntry(examples, lesson, scenario) }));
}

/** Keeps what is on the simulator's bench; `null` goes back to the sample. */
export function saveSimulator(plan: Workbook["simulator"]): void {
  update("simulator", () => ({ simulator: plan }));
}

/** Keeps the plans saved by name. */
export function savePlans(change: (plans: Workbook["plans"]) => Workbook["plans"]): void {
  // Each is made on the one before, so none takes the place of another.
  update(`plans ${++stackedChanges}`, ({ plans }) => ({ plans: change(plans) }));
}

/**
 * Keeps a part of the open business, as `change` of what it is. Made on the business it was meant for: if another has been
 * opened meanwhile, in another tab, it goes to the one on the shelf.
 */
export function changeBusiness<Part extends BusinessPart>(
  part: Part,
  change: (value: Business[Part]) => Business[Part],
): void {
  const { id } = $workbook.get().business;
  const value = change($workbook.get().business[part]);
  const changed = (business: Business) => (business.id === id ? { ...business, [part]: value } : business);
  update(`business ${id} ${part}`, ({ business, shelf }) => ({
    business: changed(business),
    shelf: shelf.map(changed),
  }));
}

/** Keeps which business is open and which are on the shelf. */
export function changeShelf(change: (businesses: Businesses) => Businesses): void {
  update(`shelf ${++stackedChanges}`, ({ business, shelf }) => change({ business, shelf }));
}

/** Keeps where the learner is in an exercise. */
export function saveExercise(name: string, record: ExerciseRecord): void {
  update(`exercise ${name}`, ({ exercises }) => ({ exercises: withEntry(exercises, name, record) }));
}

/** Keeps what the learner practises. */
export function savePractice(change: (practice: Workbook["practice"]) => Workbook["practice"]): void {
  update(`practice ${++stackedChanges}`, ({ practice }) => ({ practice: change(practice) }));
}

/** Puts another workbook in the place of this one, as a copy is taken up. */
export function replaceWorkbook(workbook: Workbook): void {
  update("workbook", () => workbook);
}

function withEntry<Value>(
  entries: Readonly<Record<string, Value>>,
  name: string,
  value: Value | null,
): Readonly<Record<string, Value>> {
  const { [name]: _, ...others } = entries;
  return value === null ? others : { ...others, [name]: value };
}
