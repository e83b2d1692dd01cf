import { exposureMonths } from "../simulation/exposure-months.ts";
import { inputBounds } from "../simulation/inputs.ts";
import type { Channel, Scenario } from "../simulation/scenario.ts";

/** True when this channel's clicks level off as its impressions grow. */
export function saturates({ traffic }: Channel): boolean {
  if (traffic.from !== "exposure" || !traffic.response) return false;
  return traffic.response.kind === "hill" || traffic.audience !== undefined;
}

/**
 * The scenario in which every channel projected from impressions, and without a curve of its own, levels off: a Hill
 * curve of slope 1, half way to its ceiling at its present impressions a month. The present result stays as it is where
 * impressions are the same every month; of the next impressions, each is worth half as much. An assumption to see what
 * saturation would do, not a measurement.
 */
export function assumeSaturation(scenario: Scenario): Scenario {
  return { ...scenario, channels: scenario.channels.map((channel) => saturated(channel, scenario.months)) };
}

/** The scenario in which clicks are in proportion to impressions on every channel. */
export function forgetSaturation(scenario: Scenario): Scenario {
  return {
    ...scenario,
    channels: scenario.channels.map((channel) =>
      channel.traffic.from === "exposure" && channel.traffic.response
        ? { ...channel, traffic: { ...channel.traffic, response: undefined } }
        : channel,
    ),
  };
}

function saturated(channel: Channel, months: number): Channel {
  if (channel.traffic.from !== "exposure" || saturates(channel)) return channel;
  const seen = exposureMonths(channel, months);
  const impressions = seen.reduce((sum, month) => sum + month.impressions, 0) / Math.max(1, seen.length);
  const { min, max } = inputBounds("halfAt");
  const halfAt = Math.min(max, Math.max(min, Math.round(impressions)));
  return { ...channel, traffic: { ...channel.traffic, response: { kind: "hill", halfAt, slope: 1 } } };
}
