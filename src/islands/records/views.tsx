import type { ComponentType } from "react";
import { prepareTally } from "../../adapters/record-tally/tally-client.ts";
import { fetchedPart } from "../../controls/fetched-part.ts";
import type { FigureFilter } from "../../domain/record/filter-figures.ts";
import { Missing } from "./Missing.tsx";
import type { Undoable } from "./undoable.ts";

/** The views of the hub, in the order of their tabs; only the first is there from the start. */
export const VIEW_IDS = ["data", "dashboard", "experiments", "money"] as const;
export type ViewId = (typeof VIEW_IDS)[number];

/** What every view but the first is given. */
export type ViewProps = {
  /** Says what was just done, with what takes it back. */
  onDone(done: Undoable): void;
  /** Goes to the grid, with these figures in it. */
  onShowFigures(filter: FigureFilter): void;
};

type HubView = {
  readonly View: ComponentType<ViewProps>;
  /** Begins what the view needs before it can be drawn: a hand on its tab is about to ask for it. */
  prepare(): void;
};

export type HubViews = Readonly<Record<Exclude<ViewId, "data">, HubView>>;

/** A view fetched when it is first asked for; one that cannot be had says so. */
export function fetched(load: () => Promise<ComponentType<ViewProps>>): HubView {
  let coming: Promise<ComponentType<ViewProps>> | null = null;
  const come = () => {
    coming ??= load().catch((problem) => {
      // A hand that only passes over the tab while the network is away does not settle it.
      coming = null;
      throw problem;
    });
    return coming;
  };
  return { View: fetchedPart(come, Missing), prepare: () => void come().catch(() => {}) };
}

/** A view of the record by month, which is counted while the view is fetched. */
export function fetchedWithTally(load: () => Promise<ComponentType<ViewProps>>): HubView {
  return fetched(() => {
    prepareTally();
    return load();
  });
}
