import type { ProjectedChannel } from "../../domain/simulation/project-scenario.ts";

/** A stage of a channel's average month, and the input that takes people on from it. */
export type ChannelStage = {
  readonly id: "impressions" | "visits" | "leads" | "sales";
  readonly count: number;
  /** The share that goes on; `null` for the last stage. */
  readonly rate: number | null;
  readonly input: string;
};

/** The stages of a projected channel in an average month, and the impressions that one sale takes. */
export function channelFunnel(projected: ProjectedChannel, months: number) {
  const { channel, clicks, leads, sales } = projected;
  const { id, traffic, leadRate, closeRate } = channel;
  const impressions = (projected.paidImpressions ?? 0) + (projected.organicImpressions ?? 0);
  const stages: readonly ChannelStage[] = [
    {
      id: "impressions",
      count: impressions / months,
      rate: traffic.from === "exposure" ? traffic.clickThroughRate : 0,
      input: `${id}.clickThroughRate`,
    },
    { id: "visits", count: clicks / months, rate: leadRate, input: `${id}.leadRate` },
    { id: "leads", count: (leads ?? 0) / months, rate: closeRate, input: `${id}.closeRate` },
    { id: "sales", count: sales / months, rate: null, input: "" },
  ];
  return { id, stages, perSale: sales > 0 ? impressions / sales : null };
}
