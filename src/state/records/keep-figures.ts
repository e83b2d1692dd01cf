import {
  type BatchChanges,
  changeBatches,
  type StoredBatch,
} from "../../adapters/storage/record-database.ts";
import { type Addition, type AdditionChoices, addFigures } from "../../domain/record/add-figures.ts";
import { figureKey } from "../../domain/record/compare-figures.ts";
import type { DatedFigure } from "../../domain/record/dated-figure.ts";
import { packedCount, packFigures, unpackFigures } from "../../domain/record/pack-figures.ts";

/** What became of the figures of a file, and how to take it back. */
export type Kept = {
  readonly added: number;
  readonly replaced: number;
  readonly known: number;
  readonly left: number;
  /** What takes it back: nothing when nothing was added. */
  readonly undo: BatchChanges | null;
};

/** Adds figures to the record, all or none of them, and says what became of each. */
export async function keepFigures(
  figures: readonly DatedFigure[],
  choices: AdditionChoices,
  from: { readonly name: string; readonly day: string },
): Promise<Kept> {
  let addition: Addition | null = null;
  let touched: readonly StoredBatch[] = [];
  const ids = await changeBatches((batches) => {
    const plan = addFigures(batches.flatMap(figuresOf), figures, choices);
    addition = plan;
    touched =
      plan.replaced.size === 0 ? [] : batches.filter((batch) => figuresOf(batch).some(isIn(plan.replaced)));
    const left = touched.map((batch) => withoutFigures(batch, plan.replaced));
    return {
      add: plan.added.length > 0 ? [{ ...from, packed: packFigures(plan.added) }] : [],
      put: left.filter(({ packed }) => packedCount(packed) > 0),
      remove: left.filter(({ packed }) => packedCount(packed) === 0).map(({ id }) => id),
    };
  });
  const { added, replaced, known, left } = addition as unknown as Addition;
  return {
    ...{ added: added.length, replaced: replaced.size, known, left },
    undo: ids.length > 0 ? { add: [], put: touched, remove: ids } : null,
  };
}

/** The batch without the figures of these keys. */
export function withoutFigures(batch: StoredBatch, keys: ReadonlySet<string>): StoredBatch {
  const left = figuresOf(batch).filter((figure) => !isIn(keys)(figure));
  return { ...batch, packed: packFigures(left) };
}

export function figuresOf({ packed }: StoredBatch): readonly DatedFigure[] {
  return unpackFigures(packed);
}

function isIn(keys: ReadonlySet<string>): (figure: DatedFigure) => boolean {
  return (figure) => keys.has(figureKey(figure));
}
