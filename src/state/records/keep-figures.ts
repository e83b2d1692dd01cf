import { decideOnRecord, type PieceKey, type StoredPiece } from "../../adapters/storage/record-database.ts";
import { type Addition, type AdditionChoices, addFigures } from "../../domain/record/add-figures.ts";
import { figureKey } from "../../domain/record/compare-figures.ts";
import type { DatedFigure } from "../../domain/record/dated-figure.ts";
import { packFigures, unpackFigures } from "../../domain/record/pack-figures.ts";

/** What was written: a new batch, and pieces that lost figures which others took the place of. */
export type Written = { readonly batch: number | null; readonly pieces: readonly PieceKey[] };

/** What became of the figures of a file. */
export type Kept = {
  readonly added: number;
  readonly replaced: number;
  readonly known: number;
  readonly left: number;
  readonly written: Written;
};

/** Adds figures to the record, all or none of them, and says what became of each. */
export async function keepFigures(
  figures: readonly DatedFigure[],
  choices: AdditionChoices,
  from: { readonly name: string; readonly day: string },
): Promise<Kept> {
  let addition: Addition | null = null;
  let touched: readonly StoredPiece[] = [];
  const batch = await decideOnRecord(({ pieces }) => {
    const recorded = pieces.map(({ packed }) => unpackFigures(packed));
    const plan = addFigures(recorded.flat(), figures, choices);
    addition = plan;
    touched =
      plan.replaced.size === 0
        ? []
        : pieces.flatMap((piece, index) => withoutFigures(piece, recorded[index] ?? [], plan.replaced));
    return {
      add: plan.added.length > 0 ? { ...from, packed: packFigures(plan.added) } : null,
      pieces: touched,
    };
  });
  const { added, replaced, known, left } = addition as unknown as Addition;
  return {
    ...{ added: added.length, replaced: replaced.size, known, left },
    written: { batch, pieces: touched.map((piece) => [piece.batch, piece.place]) },
  };
}

/** The piece without the figures of these keys; nothing where it has none of them. */
function withoutFigures(
  piece: StoredPiece,
  figures: readonly DatedFigure[],
  keys: ReadonlySet<string>,
): readonly StoredPiece[] {
  const left = figures.filter((figure) => !keys.has(figureKey(figure)));
  if (left.length === figures.length) return [];
  return [{ ...piece, version: piece.version + 1, packed: packFigures(left) }];
}
