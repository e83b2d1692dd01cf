import { ITEM_PART } from "../record-import/row-item.ts";
import type { FigureColumns } from "./figure-columns.ts";
import { figuresOf, type ItemRuns } from "./item-runs.ts";

/** Figures that stand, and how many others they stand for. */
export type Standing = {
  readonly runs: ItemRuns;
  readonly parts: number;
  readonly overlapping: number;
};

/**
 * The figures that may be counted together. The whole channel's stands for its posts', a campaign's for its ads': added up, both
 * would count the same thing twice. Of figures of one item whose days overlap, the earlier and longer stands; two of the very same
 * days are two (posts of one name).
 */
export function standingFigures(columns: FigureColumns, runs: ItemRuns): Standing {
  // Most often there is nothing to leave out, which is found out before anything is copied.
  const isPart = partsAmong(columns, runs);
  if (!isPart && runs.items.length === runs.figures.length) return { runs, parts: 0, overlapping: 0 };
  const standing = { items: [] as number[], ends: [] as number[], figures: [] as number[] };
  let parts = 0;
  let overlapping = 0;
  for (const [run, item] of runs.items.entries()) {
    const figures = figuresOf(runs, run);
    if (isPart?.(item)) {
      parts += figures.length;
      continue;
    }
    const kept = withoutOverlaps(columns, figures);
    overlapping += figures.length - kept.length;
    for (const figure of kept) standing.figures.push(figure);
    standing.items.push(item);
    standing.ends.push(standing.figures.length);
  }
  return { runs: standing, parts, overlapping };
}

/** What tells whether an item is a part of another of these; `null` when none can be, all being equally deep. */
function partsAmong(
  { texts, places }: FigureColumns,
  { items }: ItemRuns,
): ((item: number) => boolean) | null {
  const textOf = (item = 0) => texts[item] ?? "";
  const depth = depthOf(textOf(items[0]));
  if (items.every((item) => depthOf(textOf(item)) === depth)) return null;
  const among = new Set(items);
  const isAmong = (text: string) => among.has(places.get(text) ?? -1);
  const hasWhole = isAmong("");
  return (item) => {
    const text = textOf(item);
    if (text === "") return false;
    if (hasWhole) return true;
    for (let at = text.indexOf(ITEM_PART, 1); at > 0; at = text.indexOf(ITEM_PART, at + 1)) {
      if (isAmong(text.slice(0, at))) return true;
    }
    return false;
  };
}

/** How deep an item lies: 0 for the whole channel, 1 for a campaign, 2 for an ad of it. */
function depthOf(item: string): number {
  let depth = item === "" ? 0 : 1;
  for (let at = item.indexOf(ITEM_PART, 1); at > 0; at = item.indexOf(ITEM_PART, at + 1)) depth += 1;
  return depth;
}

/** Figures of one item, in the order of their days, less those whose days another has counted. */
function withoutOverlaps({ start, end }: FigureColumns, figures: readonly number[]): readonly number[] {
  const dayOf = (days: Int32Array, figure: number) => days[figure] ?? 0;
  let last = figures[0] ?? 0;
  return figures.filter((figure) => {
    const isApart = figure === last || dayOf(start, figure) > dayOf(end, last);
    const isSame = dayOf(start, figure) === dayOf(start, last) && dayOf(end, figure) === dayOf(end, last);
    if (isApart) last = figure;
    return isApart || isSame;
  });
}
