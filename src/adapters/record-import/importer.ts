import { atom } from "nanostores";
import type { AdditionChoices } from "../../domain/record/add-figures.ts";
import type { ImportAnswers } from "../../domain/record-import/import-answers.ts";
import { IMPORT_LIMITS, type SourceProblem } from "../../domain/record-import/source-file.ts";
import type { Kept } from "../../state/records/keep-figures.ts";
import { noticeWritten } from "../../state/records/records.ts";
import { fileKind, rememberAnswers, rememberedAnswers } from "../../state/records/remembered-answers.ts";
import { today } from "../page/today.ts";
import { prepareTally } from "../record-tally/tally-client.ts";
import type { FromImporter, ImportPreview, ToImporter } from "./import-messages.ts";

/** What is happening to the file in hand. */
export type ImportState =
  | { readonly kind: "none" }
  /** `rows` read so far; `null` while it is taken apart. */
  | { readonly kind: "reading"; readonly name: string; readonly rows: number | null }
  | { readonly kind: "refused"; readonly name: string; readonly problem: SourceProblem }
  | {
      readonly kind: "preview";
      readonly preview: ImportPreview;
      readonly answers: ImportAnswers;
      /** True while it is read again with other answers, or written. */
      readonly isBusy: boolean;
    }
  | { readonly kind: "kept"; readonly name: string; readonly kept: Kept }
  | { readonly kind: "failed"; readonly name: string; readonly why: "full" | "storage" | "unexpected" };

export const $import = atom<ImportState>({ kind: "none" });

type Importer = { tell(message: ToImporter): void; end(): void };

let importer: Importer | null = null;
let name = "";
let answers: ImportAnswers = {};
/** True once the file in hand was read with what the learner had corrected in one of its kind. */
let hasRemembered = false;

/** Reads a file, in place of the one in hand; nothing is kept yet. */
export async function openFile(file: File): Promise<void> {
  cancelImport();
  name = file.name;
  answers = {};
  hasRemembered = false;
  if (file.size > IMPORT_LIMITS.bytes) {
    $import.set({ kind: "refused", name, problem: "too-big" });
    return;
  }
  const mine: ImportState = { kind: "reading", name, rows: null };
  $import.set(mine);
  const bytes = await file.arrayBuffer().catch(() => null);
  // Cancelled, or another file took its place meanwhile.
  if ($import.get() !== mine) return;
  if (!bytes) {
    $import.set({ kind: "failed", name, why: "unexpected" });
    return;
  }
  importer = startImporter();
  importer.tell({ kind: "open", name, bytes: new Uint8Array(bytes), answers });
}

/** Reads the file in hand again with these answers. */
export function answerImport(given: ImportAnswers): void {
  const state = $import.get();
  if (state.kind !== "preview") return;
  answers = given;
  $import.set({ ...state, answers, isBusy: true });
  importer?.tell({ kind: "answer", answers });
}

/** Keeps the figures of the file in hand: all of them, or none. */
export function keepImport(choices: AdditionChoices): void {
  const state = $import.get();
  if (state.kind !== "preview" || state.isBusy) return;
  $import.set({ ...state, isBusy: true });
  importer?.tell({ kind: "keep", choices, day: today() });
}

/** Lets go of the file in hand. What was being written is undone. */
export function cancelImport(): void {
  importer?.end();
  importer = null;
  $import.set({ kind: "none" });
}

function hear(message: FromImporter): void {
  const state = $import.get();
  switch (message.kind) {
    case "progress":
      if (state.kind === "reading") $import.set({ ...state, rows: message.rows });
      break;
    case "refused":
      $import.set({ kind: "refused", name, problem: message.problem });
      break;
    case "preview":
      hearPreview(message.preview);
      break;
    case "kept":
      if (state.kind === "preview") rememberAnswers(kindOf(state.preview), answers);
      importer?.end();
      importer = null;
      void noticeWritten(message.kept.written).then(() =>
        $import.set({ kind: "kept", name, kept: message.kept }),
      );
      // Its first chart is likely to be asked for next.
      prepareTally();
      break;
    case "failure":
      $import.set({ kind: "failed", name, why: message.why });
  }
}

/** Shows what was read; a file of a kind that the learner has corrected before is first read again that way. */
function hearPreview(preview: ImportPreview): void {
  const known = hasRemembered ? null : rememberedAnswers(kindOf(preview));
  hasRemembered = true;
  if (known) {
    answers = known;
    importer?.tell({ kind: "answer", answers });
  } else $import.set({ kind: "preview", preview, answers, isBusy: false });
}

/** What a file is one of, by what was recognised without the learner. */
function kindOf({ tables }: ImportPreview): string {
  const [first] = tables;
  return fileKind(first?.recognised ?? "other", first?.columns.map(({ title }) => title) ?? []);
}

/** A worker; where the browser starts none, the same in the page, between whatever else it has to do. */
function startImporter(): Importer {
  let hasAnswered = false;
  const waiting: ToImporter[] = [];
  let inPage: Promise<(message: ToImporter) => Promise<void>> | null = null;
  let isEnded = false;
  const tellPage = (message: ToImporter) => {
    inPage ??= import("./import-session.ts").then(({ createImportSession }) =>
      createImportSession({
        say: (said) => {
          if (!isEnded) hear(said);
        },
        rest: () => new Promise((resolve) => setTimeout(resolve)),
      }),
    );
    inPage.then(
      (session) => session(message),
      () => {
        if (!isEnded) hear({ kind: "failure", why: "unexpected" });
      },
    );
  };
  let worker: Worker | null = null;
  try {
    worker = new Worker(new URL("./import.worker.ts", import.meta.url), { type: "module" });
    worker.onmessage = ({ data }: MessageEvent<FromImporter>) => {
      hasAnswered = true;
      waiting.length = 0;
      hear(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      worker?.terminate();
      worker = null;
      // One that never said a word cannot run here at all; one that did has met a fault of this file.
      if (hasAnswered) hear({ kind: "failure", why: "unexpected" });
      else for (const message of waiting.splice(0)) tellPage(message);
    };
  } catch {
    worker = null;
  }
  return {
    tell: (message) => {
      if (!worker) return tellPage(message);
      if (!hasAnswered) waiting.push(message);
      worker.postMessage(message);
    },
    end: () => {
      isEnded = true;
      worker?.terminate();
    },
  };
}
