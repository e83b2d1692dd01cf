import { atom } from "nanostores";
import {
  forgetRecords,
  readBatch,
  readPieces,
  readRecord,
  type StoredBatch,
} from "../../adapters/storage/record-database.ts";
import type { DatedFigure } from "../../domain/record/dated-figure.ts";
import { createUndoHistory } from "../workbook/undo-history.ts";
import type { Written } from "./keep-figures.ts";
import {
  countOfBatch,
  EMPTY_MOMENT,
  type FigureEdit,
  figuresOfMoment,
  type RecordMoment,
  withEdits,
  withoutBatch,
  withStored,
} from "./record-pieces.ts";
import { forgetVersions, noteVersions, type WriteResult, writeMoment } from "./write-moment.ts";

/** A batch as the hub lists it. */
export type RecordBatch = Pick<StoredBatch, "id" | "name" | "day"> & { readonly count: number };

/** The record: every figure of every batch, the latest batch last. */
export type Records = {
  readonly state: "loading" | "ready" | "out-of-reach";
  readonly batches: readonly RecordBatch[];
  readonly figures: readonly DatedFigure[];
  /** The same in pieces, of which a change leaves most as they are. */
  readonly moment: RecordMoment;
};

export const EMPTY_RECORDS: Records = { state: "loading", batches: [], figures: [], moment: EMPTY_MOMENT };

/** What is on record in this browser, read when it is asked for; with what was just changed, which is written at once. */
export const $records = atom<Records>(EMPTY_RECORDS);

/** Counts what was written to the record, for whoever reads it otherwise than from `$records`. */
export const $recordChanges = atom(0);

/** Whether what was changed last is written. It says so once the browser has said it, and not before. */
export const $saving = atom<"idle" | "writing" | WriteResult>("idle");

const history = createUndoHistory<RecordMoment>();

/** Whether there is something to undo and to redo: edits, pastes, deletions, imports and batches taken out, of this visit. */
export const $canUndo = history.$can;

type Act = "change" | "undo" | "redo";
type Waiting = { readonly act: Act; tell(result: WriteResult): void };

let written: RecordMoment = EMPTY_MOMENT;
let waiting: Waiting[] = [];
let writing: Promise<void> | null = null;
let changes = 0;

/** Tells the site's other tabs that the record changed. */
const others = "BroadcastChannel" in globalThis ? new BroadcastChannel("retour:records") : null;
if (others) {
  others.onmessage = async () => {
    noteChange();
    await writing;
    if ($records.get().state !== "loading") await readRecords();
  };
  // In Node, which has such channels too, an open one would keep a test running.
  (others as { unref?: () => void }).unref?.();
}

/** Reads the record from the browser; a browser that keeps none says so. What was done here before cannot be undone over it. */
export async function readRecords(): Promise<void> {
  try {
    const stored = await readRecord();
    forgetVersions();
    noteVersions(stored.pieces);
    written = withStored(EMPTY_MOMENT, stored);
    history.clear();
    show(written);
  } catch {
    $records.set({ ...EMPTY_RECORDS, state: "out-of-reach" });
  }
}

/** Takes up what was written to the browser's database otherwise, by a worker, as one change; and tells the other tabs. */
export async function noticeWritten({ batch, pieces }: Written): Promise<void> {
  // Whoever counts it need not wait until this page has read it.
  tellOthers();
  await writing;
  if ($records.get().state !== "ready") await readRecords();
  else if (batch !== null || pieces.length > 0) {
    const [added, changed] = await Promise.all([
      batch === null ? { batches: [], pieces: [] } : readBatch(batch),
      readPieces(pieces),
    ]);
    await writing;
    const stored = { batches: added.batches, pieces: [...added.pieces, ...changed] };
    noteVersions(stored.pieces);
    const before = $records.get().moment;
    history.record(before, newGesture());
    written = withStored(before, stored);
    show(written);
  }
}

/** Changes figures, adds some and takes some away, in one step; what is added is filed under `typed`. */
export function editFigures(
  edits: readonly FigureEdit[],
  typed: Pick<StoredBatch, "name" | "day">,
): Promise<WriteResult> {
  return change((moment) => withEdits(moment, edits, typed));
}

/** Takes a batch out. */
export function removeBatch(id: number): Promise<WriteResult> {
  return change((moment) => withoutBatch(moment, id));
}

/** Takes the last change back; `null` when there is none. */
export function undoRecords(): Promise<WriteResult | null> {
  return step("undo");
}

/** Does again what was taken back last. */
export function redoRecords(): Promise<WriteResult | null> {
  return step("redo");
}

/** Erases the whole record. */
export async function eraseRecords(): Promise<void> {
  await forgetRecords();
  await readRecords();
  tellOthers();
}

function change(next: (moment: RecordMoment) => RecordMoment): Promise<WriteResult> {
  const before = $records.get().moment;
  history.record(before, newGesture());
  show(next(before));
  return write("change");
}

async function step(act: "undo" | "redo"): Promise<WriteResult | null> {
  const to = history[act]($records.get().moment);
  if (!to) return null;
  show(to.state);
  return write(act);
}

/** Writes the present moment; while one is being written, the next ones wait and are written together. */
function write(act: Act): Promise<WriteResult> {
  const result = new Promise<WriteResult>((tell) => waiting.push({ act, tell }));
  writing ??= writeWaiting().finally(() => {
    writing = null;
  });
  return result;
}

async function writeWaiting(): Promise<void> {
  $saving.set("writing");
  let result: WriteResult = "written";
  while (waiting.length > 0) {
    let told = waiting;
    waiting = [];
    const target = $records.get().moment;
    result = await writeMoment(written, target);
    if (result === "written") {
      written = target;
      tellOthers();
    } else {
      told = [...told, ...waiting];
      waiting = [];
      await goBack(told, result);
    }
    for (const { tell } of told) tell(result);
  }
  $saving.set(result);
}

/** Shows again what is written, as if what could not be written had not been done; what was refused can be redone. */
async function goBack(acts: readonly Waiting[], why: WriteResult): Promise<void> {
  if (why === "stale") return readRecords();
  let moment = $records.get().moment;
  for (const { act } of acts.toReversed()) {
    moment = (act === "undo" ? history.redo(moment) : history.undo(moment))?.state ?? moment;
  }
  show(written);
}

function show(moment: RecordMoment): void {
  const batches = [...moment.batches.values()].sort((one, other) => one.id - other.id);
  $records.set({
    state: "ready",
    batches: batches
      .map(({ id, name, day }) => ({ id, name, day, count: countOfBatch(moment, id) }))
      .filter(({ count }) => count > 0),
    figures: figuresOfMoment(moment),
    moment,
  });
}

/** Every change of the record is a step of its own. */
function newGesture(): string {
  changes += 1;
  return String(changes);
}

/** Tells whoever reads the record otherwise that it was written to: in this page, and in the site's other tabs. */
function tellOthers(): void {
  noteChange();
  others?.postMessage(null);
}

function noteChange(): void {
  $recordChanges.set($recordChanges.get() + 1);
}
