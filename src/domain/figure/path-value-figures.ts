import { netRoi } from "../roi/return.ts";
import { pathValues } from "../roi/unit-value.ts";
import type { Projection } from "../simulation/project-scenario.ts";
import type { Scenario } from "../simulation/scenario.ts";
import { type FigureDefinition, figure } from "./figure-definition.ts";

const first = (scenario: Scenario) => {
  const [channel] = scenario.channels;
  return channel ? { channel, worth: pathValues(scenario, channel) } : null;
};

/** The sales' value counted again at the visit and at the lead, where there are leads; on every channel. */
const everyStage = (projection: Projection) =>
  projection.channels.reduce((sum, { leads, value }) => sum + value * (leads === null ? 2 : 3), 0);

const visitsAtOrder = (scenario: Scenario, projection: Projection) => projection.clicks * scenario.orderValue;

/** What the stages of the money path are worth; of its first channel, unless the name speaks of a month or of ROI. */
export const PATH_VALUE_FIGURES = {
  "buying-share": figure("rate", null, (s) => {
    const channel = first(s)?.channel;
    return channel ? (channel.leadRate ?? 1) * channel.closeRate : 0;
  }),
  "lead.value": figure("price", "value", (s) => first(s)?.worth.lead?.unitValue ?? 0),
  "visit.value": figure("price", "value", (s) => first(s)?.worth.visit.unitValue ?? 0),
  "value.every-stage/month": figure("money", "value", (s, p) => everyStage(p) / s.months),
  "roi.net.every-stage": figure("rate", null, (_, p) => netRoi(everyStage(p), p.investment)),
  "value.visits-at-order/month": figure("money", "value", (s, p) => visitsAtOrder(s, p) / s.months),
  "roi.net.visits-at-order": figure("rate", null, (s, p) => netRoi(visitsAtOrder(s, p), p.investment)),
} as const satisfies Record<string, FigureDefinition>;
