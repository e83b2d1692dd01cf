import { type ComponentType, lazy } from "react";
import { OverviewView } from "./overview/OverviewView.tsx";
import type { ViewProps } from "./view.ts";

export type View = { readonly id: ViewId; readonly component: ComponentType<ViewProps> };

export type ViewId = "overview";

/** A view fetched when it is first looked at; only the overview is there from the start. */
export function fetched(load: () => Promise<ComponentType<ViewProps>>): ComponentType<ViewProps> {
  return lazy(async () => ({ default: await load() })) as ComponentType<ViewProps>;
}

/** The views of the results, in the order of their tabs. */
export const VIEWS: readonly View[] = [{ id: "overview", component: OverviewView }];
