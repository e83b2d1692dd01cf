import type { AdditionChoices } from "../../domain/record/add-figures.ts";
import type { DatedFigure } from "../../domain/record/dated-figure.ts";
import type { ImportAnswers } from "../../domain/record-import/import-answers.ts";
import type { ImportReading } from "../../domain/record-import/import-reading.ts";
import type { SourceProblem } from "../../domain/record-import/source-file.ts";
import type { Kept } from "../../state/records/keep-figures.ts";

/** What the page says to what reads files. */
export type ToImporter =
  | {
      readonly kind: "open";
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly answers: ImportAnswers;
    }
  /** The same file again, with other answers. */
  | { readonly kind: "answer"; readonly answers: ImportAnswers }
  | { readonly kind: "keep"; readonly choices: AdditionChoices; readonly day: string };

/** A file's reading as the page needs it: its figures stay where they were read, but for a few to show. */
export type ImportPreview = Omit<ImportReading, "figures"> & {
  readonly count: number;
  readonly examples: readonly DatedFigure[];
  /** How the figures stand to what is on record. */
  readonly fresh: number;
  readonly known: number;
  readonly changed: number;
  readonly overlapping: number;
};

/** What reads files says to the page. */
export type FromImporter =
  | { readonly kind: "progress"; readonly rows: number }
  | { readonly kind: "refused"; readonly problem: SourceProblem }
  | { readonly kind: "preview"; readonly preview: ImportPreview }
  | { readonly kind: "kept"; readonly kept: Kept }
  /** `full` when the browser has no room left; nothing was kept. */
  | { readonly kind: "failure"; readonly why: "full" | "storage" | "unexpected" };
