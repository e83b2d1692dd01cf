import type { Channel, Platform, Scenario } from "./scenario.ts";

/** Most channels a scenario holds. */
export const MOST_CHANNELS = 8;

/** The scenario with a channel on this platform at its end, starting small; unchanged when it is full. */
export function addChannel(scenario: Scenario, platform: Platform): Scenario {
  const [first] = scenario.channels;
  if (scenario.channels.length >= MOST_CHANNELS) return scenario;
  const channel: Channel = {
    id: freeId(scenario, platform),
    platform,
    traffic: {
      from: "exposure",
      adSpend: 20_000,
      costPerMille: 800,
      followers: 500,
      postsPerMonth: 8,
      reachPerPost: 0.08,
      followerGrowth: 0.01,
      clickThroughRate: 0.01,
    },
    // What happens after the click is the site's doing more than the channel's.
    leadRate: first?.leadRate ?? null,
    closeRate: first?.closeRate ?? 0.02,
    incremental: first?.incremental ?? 1,
  };
  return { ...scenario, channels: [...scenario.channels, channel] };
}

/** The scenario with a copy of this channel after it, without the lines spent on the first; unchanged when it is full. */
export function duplicateChannel(scenario: Scenario, id: string): Scenario {
  const at = indexOf(scenario, id);
  const channel = scenario.channels[at];
  if (!channel || scenario.channels.length >= MOST_CHANNELS) return scenario;
  const copy = { ...channel, id: freeId(scenario, channel.platform) };
  return { ...scenario, channels: scenario.channels.toSpliced(at + 1, 0, copy) };
}

/**
 * The scenario without this channel, nor the costs and unit values that are its own. The last channel stays: without
 * one there is nothing to project.
 */
export function removeChannel(scenario: Scenario, id: string): Scenario {
  if (scenario.channels.length < 2 || indexOf(scenario, id) < 0) return scenario;
  const isOthers = (part: { readonly channel?: string | undefined }) => part.channel !== id;
  return {
    ...scenario,
    channels: scenario.channels.filter((channel) => channel.id !== id),
    investment: scenario.investment.filter(isOthers),
    ...(scenario.unitValues && { unitValues: scenario.unitValues.filter(isOthers) }),
  };
}

/** The scenario with this channel moved by so many places; unchanged at either end. */
export function moveChannel(scenario: Scenario, id: string, by: number): Scenario {
  const at = indexOf(scenario, id);
  const to = at + by;
  const channel = scenario.channels[at];
  if (!channel || to < 0 || to >= scenario.channels.length) return scenario;
  return { ...scenario, channels: scenario.channels.toSpliced(at, 1).toSpliced(to, 0, channel) };
}

function indexOf({ channels }: Scenario, id: string): number {
  return channels.findIndex((channel) => channel.id === id);
}

/** An id that no part of the scenario has: an input's name begins with its owner's. */
function freeId({ channels, investment, unitValues = [] }: Scenario, wanted: string): string {
  const taken = new Set([...channels, ...investment, ...unitValues].map(({ id }) => id));
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.has(id)) return id;
  }
}
