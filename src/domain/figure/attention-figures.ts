import { ratio } from "../quantity/outcome.ts";
import { clickThroughRate } from "../roi/unit-costs.ts";
import type { ProjectedChannel, Projection } from "../simulation/project-scenario.ts";
import { type FigureDefinition, figure } from "./figure-definition.ts";

const sumOf = (projection: Projection, count: (channel: ProjectedChannel) => number) =>
  projection.channels.reduce((sum, channel) => sum + count(channel), 0);

const impressions = (projection: Projection) =>
  sumOf(projection, (channel) => (channel.paidImpressions ?? 0) + (channel.organicImpressions ?? 0));

const leads = (projection: Projection) => sumOf(projection, (channel) => channel.leads ?? 0);

/** From what people see to the list they join, over all channels. */
export const ATTENTION_FIGURES = {
  "impressions/month": figure("count", null, (s, p) => impressions(p) / s.months),
  "leads/month": figure("count", null, (s, p) => leads(p) / s.months),
  "click-rate": figure("rate", null, (_, p) => clickThroughRate(p.clicks, impressions(p))),
  "lead-rate": figure("rate", null, (_, p) => ratio(leads(p), p.clicks, "no-visits")),
} as const satisfies Record<string, FigureDefinition>;
