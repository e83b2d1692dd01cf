import type { ComponentType } from "react";
import { fetched } from "./fetched.tsx";
import { OverviewView } from "./overview/OverviewView.tsx";
import type { ViewProps } from "./view.ts";

export type View = { readonly id: ViewId; readonly component: ComponentType<ViewProps> };

export type ViewId = "overview" | "path" | "time" | "indicators" | "uncertainty" | "questions" | "compare";

/** The views of the results, in the order of their tabs. */
export const VIEWS: readonly View[] = [
  { id: "overview", component: OverviewView },
  { id: "path", component: fetched(async () => (await import("./path/PathView.tsx")).PathView) },
  { id: "time", component: fetched(async () => (await import("./time/TimeView.tsx")).TimeView) },
  {
    id: "indicators",
    component: fetched(async () => (await import("./indicators/IndicatorsView.tsx")).IndicatorsView),
  },
  {
    id: "uncertainty",
    component: fetched(async () => (await import("./uncertainty/UncertaintyView.tsx")).UncertaintyView),
  },
  {
    id: "questions",
    component: fetched(async () => (await import("./questions/QuestionsView.tsx")).QuestionsView),
  },
  { id: "compare", component: fetched(async () => (await import("./compare/CompareView.tsx")).CompareView) },
];
