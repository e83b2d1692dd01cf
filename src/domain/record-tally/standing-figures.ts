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
 * days are two (posts of one name).
 */
export function standingFigures(items: FiguresByItem): Standing {
  // Most often there is nothing to leave out, and a long record has many of these: it is found out before anything is copied.
  if (!mayHoldParts(items) && [...items.values()].every(({ length }) => length === 1)) {
    return { items, parts: 0, overlapping: 0 };
  }
  const standing = new Map<string, readonly DatedFigure[]>();
  let parts = 0;
  let overlapping = 0;
  for (const [item, figures] of items) {
    if (isPartOf(item, items)) {
      parts += figures.length;
      continue;
    }
    const kept = withoutOverlaps(figures);
    overlapping += figures.length - kept.length;
    standing.set(item, kept);
  }
  return { items: standing, parts, overlapping };
}

/** False when all items are equally deep, so that none is a part of another. */
function mayHoldParts(items: FiguresByItem): boolean {
  let depth: number | null = null;
  for (const item of items.keys()) {
    const own = depthOf(item);
    if (depth !== null && own !== depth) return true;
    depth = own;
  }
  return false;
}

/** How deep an item lies: 0 for the whole channel, 1 for a campaign, 2 for an ad of it. */
function depthOf(item: string): number {
  let depth = item === "" ? 0 : 1;
  for (let at = item.indexOf(ITEM_PART, 1); at > 0; at = item.indexOf(ITEM_PART, at + 1)) depth += 1;
  return depth;
}

/** True when something that holds this item has a figure of its own. */
function isPartOf(item: string, items: FiguresByItem): boolean {
  if (item === "") return false;
  if (items.has("")) return true;
  for (let at = item.indexOf(ITEM_PART, 1); at > 0; at = item.indexOf(ITEM_PART, at + 1)) {
    if (items.has(item.slice(0, at))) return true;
  }
  return false;
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
