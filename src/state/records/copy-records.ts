import { readBatch, readRecord, writeRecord } from "../../adapters/storage/record-database.ts";
import { addFigures, CAREFUL_CHOICES } from "../../domain/record/add-figures.ts";
import { unpackFigures } from "../../domain/record/pack-figures.ts";
import { keepFigures } from "./keep-figures.ts";
import type { CopiedBatch } from "./record-copy.ts";

/** How many figures of a copy are new here, are here already, or differ from what is here and would stay out. */
export type RecordAddition = { readonly added: number; readonly known: number; readonly left: number };

/** Everything on record in this browser; nothing where it keeps none. */
export async function copiedRecord(): Promise<readonly CopiedBatch[]> {
  const { batches, pieces } = await readRecord().catch(() => ({ batches: [], pieces: [] }));
  return batches.map(({ id, name, day }) => ({
    name,
    day,
    figures: pieces.filter(({ batch }) => batch === id).flatMap(({ packed }) => unpackFigures(packed)),
  }));
}

/** What adding these figures would come to, without doing it. */
export async function weighAddition(copied: readonly CopiedBatch[]): Promise<RecordAddition> {
  const here = (await copiedRecord()).flatMap(({ figures }) => figures);
  const { added, known, left } = addFigures(
    here,
    copied.flatMap(({ figures }) => figures),
    CAREFUL_CHOICES,
  );
  return { added: added.length, known, left };
}

/**
 * Adds figures to the record, and replaces none: what is here already is not doubled, and what differs stays as it is here. All or
 * nothing. Returns what takes them out again.
 */
export async function addCopiedRecord(copied: readonly CopiedBatch[]): Promise<() => Promise<void>> {
  const added: number[] = [];
  if (copied.length === 0) return async () => {};
  const takeOut = async () => {
    for (const id of added) await removeBatch(id);
    tellHubs();
  };
  try {
    for (const { name, day, figures } of copied) {
      const { written } = await keepFigures(figures, CAREFUL_CHOICES, { name, day });
      if (written.batch !== null) added.push(written.batch);
    }
  } catch (problem) {
    await takeOut();
    throw problem;
  }
  tellHubs();
  return takeOut;
}

async function removeBatch(id: number): Promise<void> {
  const { pieces } = await readBatch(id);
  const keys = pieces.map(({ batch, place }) => [batch, place] as const);
  await writeRecord({
    batches: [],
    removedBatches: [id],
    pieces: [],
    removedPieces: keys,
    known: pieces.map(({ batch, place, version }) => [[batch, place], version]),
  });
}

/** Whoever shows the record reads it again. */
function tellHubs(): void {
  const channel = new BroadcastChannel("retour:records");
  channel.postMessage(null);
  channel.close();
}
