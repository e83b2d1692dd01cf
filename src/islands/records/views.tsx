import { type ComponentType, lazy } from "react";
import type { FigureFilter } from "../../domain/record/filter-figures.ts";
import { useHub } from "./hub.ts";
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

export type HubViews = Readonly<Record<Exclude<ViewId, "data">, ComponentType<ViewProps>>>;

/** A view fetched when it is first looked at; one that cannot be had says so. */
export function fetched(load: () => Promise<ComponentType<ViewProps>>): ComponentType<ViewProps> {
  return lazy(async () => ({ default: await load().catch(() => Missing) })) as ComponentType<ViewProps>;
}

function Missing() {
  return <p className="records-note">{useHub().words.views.failed}</p>;
}
