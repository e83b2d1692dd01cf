import type { FixedStep } from "../../domain/funnel/funnel-counts.ts";
import type { ProjectedChannel } from "../../domain/simulation/project-scenario.ts";

type Stage = { readonly id: "impressions" | "visits" | "leads" | "sales"; readonly count: number };

/** A step of a channel's average month: the stages it leads from and to, its rate, and the input that holds it. */
export type ChannelStep = {
  readonly id: FixedStep;
  readonly from: Stage;
  readonly to: Stage;
  readonly rate: number;
  readonly input: string;
};

/** The steps of a projected channel in an average month, and the impressions that one sale takes. */
export function channelFunnel(projected: ProjectedChannel, months: number) {
  const { channel, clicks, leads, sales } = projected;
  const { id, traffic, leadRate, closeRate } = channel;
  const seen = (projected.paidImpressions ?? 0) + (projected.organicImpressions ?? 0);
  const stages: readonly [Stage, Stage, Stage, Stage] = [
    { id: "impressions", count: seen / months },
    { id: "visits", count: clicks / months },
    { id: "leads", count: (leads ?? 0) / months },
    { id: "sales", count: sales / months },
  ];
  const clickRate = traffic.from === "exposure" ? traffic.clickThroughRate : 0;
  const steps: readonly ChannelStep[] = [
    { id: "click", from: stages[0], to: stages[1], rate: clickRate, input: `${id}.clickThroughRate` },
    { id: "lead", from: stages[1], to: stages[2], rate: leadRate ?? 0, input: `${id}.leadRate` },
    { id: "sale", from: stages[2], to: stages[3], rate: closeRate, input: `${id}.closeRate` },
  ];
  return { id, steps, perSale: sales > 0 ? seen / sales : null };
}
