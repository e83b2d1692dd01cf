import type { StepGap } from "../../../domain/funnel/bottleneck.ts";
import { type PathStepName, pathSteps } from "../../../domain/funnel/path-steps.ts";
import type { Scenario } from "../../../domain/simulation/scenario.ts";

export type StepRow = {
  /** Id of the channel. */
  readonly channel: string;
  readonly rate: number;
  readonly best: number;
  /** Profit gained by doing as well as the best, in cents; `null` for the best itself. */
  readonly gain: number | null;
  readonly isBottleneck: boolean;
  /** True for the best of several. */
  readonly isBest: boolean;
};

/** Each step of the plan's paths, with the channels that have it. */
export function stepRows(
  scenario: Scenario,
  gaps: readonly StepGap[],
  bottleneck: StepGap | null,
): readonly { readonly step: PathStepName; readonly rows: readonly StepRow[] }[] {
  const all = scenario.channels.flatMap((channel) =>
    pathSteps(channel).map((step) => ({ ...step, channel: channel.id })),
  );
  const order: readonly PathStepName[] = ["click", "lead", "sale-from-lead", "sale-from-visit"];
  return order.flatMap((step) => {
    const rows = all.filter((each) => each.step === step);
    if (rows.length === 0) return [];
    const withGap = rows.map(({ channel, rate, input }) => {
      const gap = gaps.find((each) => each.input === input);
      return {
        channel,
        rate,
        best: gap?.best.rate ?? rate,
        gain: gap?.gain ?? null,
        isBottleneck: input === bottleneck?.input,
        isBest: gaps.some((each) => each.step === step && each.best.channel.id === channel),
      };
    });
    return [{ step, rows: withGap }];
  });
}
