import { compareFigures } from "../../domain/record/compare-figures.ts";
import { unpackFigures } from "../../domain/record/pack-figures.ts";
import type { ImportAnswers } from "../../domain/record-import/import-answers.ts";
import type { ImportReading } from "../../domain/record-import/import-reading.ts";
import { importInSteps } from "../../domain/record-import/import-records.ts";
import type { SourceFile } from "../../domain/record-import/source-file.ts";
import { keepFigures } from "../../state/records/keep-figures.ts";
import { readSourceFile } from "../import-file/read-source-file.ts";
import { readRecord } from "../storage/record-database.ts";
import type { FromImporter, ImportPreview, ToImporter } from "./import-messages.ts";

/** Figures that are shown before they are kept. */
const EXAMPLES = 8;
/** Milliseconds from one word of progress to the next. */
const PACE = 60;

type Surroundings = {
  say(message: FromImporter): void;
  /** Lets whoever else waits have a turn; a worker needs none. */
  rest?(): Promise<void>;
};

/** Reads one file after another and keeps what is asked, in a worker or in the page itself. */
export function createImportSession({ say, rest }: Surroundings): (message: ToImporter) => Promise<void> {
  let file: SourceFile | null = null;
  let reading: ImportReading | null = null;

  const read = async (answers: ImportAnswers): Promise<void> => {
    if (!file) return;
    const steps = importInSteps(file, answers);
    let told = performance.now();
    for (;;) {
      const step = steps.next();
      if (step.done) {
        reading = step.value;
        break;
      }
      if (performance.now() - told < PACE) continue;
      told = performance.now();
      say({ kind: "progress", rows: step.value });
      await rest?.();
    }
    say({ kind: "preview", preview: await previewOf(reading) });
  };

  const hear = async (message: ToImporter): Promise<void> => {
    if (message.kind === "keep") {
      if (!reading) return;
      const { name, figures } = reading;
      say({ kind: "kept", kept: await keepFigures(figures, message.choices, { name, day: message.day }) });
      return;
    }
    if (message.kind === "open") {
      reading = null;
      const opened = await readSourceFile(message.name, message.bytes);
      if (typeof opened === "string") return say({ kind: "refused", problem: opened });
      file = opened;
    }
    await read(message.answers);
  };

  return async (message) => {
    try {
      await hear(message);
    } catch (problem) {
      say({ kind: "failure", why: reasonOf(problem, message) });
    }
  };
}

async function previewOf({ figures, ...reading }: ImportReading): Promise<ImportPreview> {
  // Where nothing can be kept, what a file holds can be looked at all the same.
  const pieces = await readRecord().then(
    (record) => record.pieces,
    () => [],
  );
  const recorded = pieces.flatMap(({ packed }) => unpackFigures(packed));
  const { fresh, known, changed, overlapping } = compareFigures(recorded, figures);
  return {
    ...reading,
    count: figures.length,
    examples: figures.slice(0, EXAMPLES),
    ...{ fresh: fresh.length, known, changed: changed.length, overlapping: overlapping.length },
  };
}

function reasonOf(problem: unknown, message: ToImporter): "full" | "storage" | "unexpected" {
  if (problem instanceof DOMException && problem.name === "QuotaExceededError") return "full";
  return message.kind === "keep" ? "storage" : "unexpected";
}
