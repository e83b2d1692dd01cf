import type { DatedFigure } from "../record/dated-figure.ts";
import { ITEM_PART } from "../record-import/row-item.ts";

/** Figures of one metric of one channel in one month or week, by item. */
export type FiguresByItem = ReadonlyMap<string, readonly DatedFigure[]>;

/** Figures that stand, and how many others they stand for. */
export type Standing = {
  readonly items: FiguresByItem;
  readonly parts: number;
  readonly overlapping: number;
};

/**
 * The figures that may be counted together. The whole channel's stands for its posts', a campaign's for its ads': added up, both
 * would count the same thing twice. Of figures of one item whose days overlap, the earlier and longer stands; two of the very same
 * days are two (posts of one name). `ancestors` keeps what each item is a part of, for the next call.
 */
export function standingFigures(
  items: FiguresByItem,
  ancestors: Map<string, readonly string[]> = new Map(),
): Standing {
  const standing = new Map<string, readonly DatedFigure[]>();
  let parts = 0;
  let overlapping = 0;
  for (const [item, figures] of items) {
    if (isPartOf(item, items, ancestors)) {
      parts += figures.length;
      continue;
    }
    const kept = withoutOverlaps(figures);
    overlapping += figures.length - kept.length;
    standing.set(item, kept);
  }
  return { items: standing, parts, overlapping };
}

/** True when something that holds this item has a figure of its own. */
function isPartOf(item: string, items: FiguresByItem, ancestors: Map<string, readonly string[]>): boolean {
  let known = ancestors.get(item);
  if (!known) {
    known = ancestorsOf(item);
    ancestors.set(item, known);
  }
  return known.some((ancestor) => items.has(ancestor));
}

/** What an item is a part of: the whole channel, then its campaign, its group. */
function ancestorsOf(item: string): readonly string[] {
  if (item === "") return [];
  const found = [""];
  for (let at = item.indexOf(ITEM_PART, 1); at > 0; at = item.indexOf(ITEM_PART, at + 1)) {
    found.push(item.slice(0, at));
  }
  return found;
}

function withoutOverlaps(figures: readonly DatedFigure[]): readonly DatedFigure[] {
  if (figures.length === 1) return figures;
  const sorted = figures.toSorted((one, other) => {
    if (one.start !== other.start) return one.start < other.start ? -1 : 1;
    if (one.end !== other.end) return one.end > other.end ? -1 : 1;
    return one.value - other.value;
  });
  let last = sorted[0] as DatedFigure;
  return sorted.filter((figure) => {
    const isApart = figure === last || figure.start > last.end;
    const isSame = figure.start === last.start && figure.end === last.end;
    if (isApart) last = figure;
    return isApart || isSame;
  });
}
