import { mapOutcome, type Outcome, ratio } from "../quantity/outcome.ts";
import {
  contributionPerSale,
  type ProjectedChannel,
  type Projection,
} from "../simulation/project-scenario.ts";
import { type FigureDefinition, figure } from "./figure-definition.ts";

/** What one channel comes to in an average month, for a campaign that has it; counts are none on one that has not. */
const CHANNEL_FIGURES = {
  "impressions/month": figureOf("count", (channel) => impressionsOf(channel), "month"),
  "visits/month": figureOf("count", (channel) => channel.clicks, "month"),
  "leads/month": figureOf("count", (channel) => channel.leads ?? 0, "month"),
  "sales/month": figureOf("count", (channel) => channel.sales, "month"),
  "tenth-more/month": figureOf("decimal", (channel) => channel.sales / 10, "month"),
  "click-rate": figureOf("rate", (channel) =>
    ratio(channel.clicks, impressionsOf(channel), "no-impressions"),
  ),
  "lead-rate": figureOf("rate", (channel) => ratio(channel.leads ?? 0, channel.clicks, "no-clicks")),
  "close-rate": figureOf("rate", (channel) =>
    ratio(channel.sales, channel.leads ?? channel.clicks, "no-leads"),
  ),
} as const;

type ChannelFigure = (id: string) => FigureDefinition;

function figureOf(
  unit: FigureDefinition["unit"],
  of: (channel: ProjectedChannel) => Outcome,
  per?: "month",
): ChannelFigure {
  return (id) =>
    figure(unit, null, (scenario, projection) =>
      mapOutcome(channelOf(projection, id, of), (value) => value / (per ? scenario.months : 1)),
    );
}

function channelOf(
  { channels }: Projection,
  id: string,
  of: (channel: ProjectedChannel) => Outcome,
): Outcome {
  const found = channels.find(({ channel }) => channel.id === id);
  return found ? of(found) : 0;
}

function impressionsOf(channel: ProjectedChannel): number {
  return (channel.paidImpressions ?? 0) + (channel.organicImpressions ?? 0);
}

function figuresOf<Id extends string>(id: Id) {
  return Object.fromEntries(
    Object.entries(CHANNEL_FIGURES).map(([name, definition]) => [`${id}.${name}`, definition(id)]),
  ) as { [Name in `${Id}.${keyof typeof CHANNEL_FIGURES}`]: FigureDefinition };
}

/** The funnels of the café's two channels, and what a tenth more at any step of the first is worth. */
export const FUNNEL_FIGURES = {
  ...figuresOf("instagram"),
  ...figuresOf("linkedin"),
  "instagram.tenth-more.value/month": figure("money", "value", (scenario, projection) =>
    mapOutcome(
      channelOf(projection, "instagram", ({ sales }) => sales),
      (sales) => (sales * contributionPerSale(scenario)) / 10 / scenario.months,
    ),
  ),
};
