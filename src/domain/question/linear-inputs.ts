import type { InputName } from "../simulation/inputs.ts";
import type { Scenario } from "../simulation/scenario.ts";

/** Inputs in which value and investment are straight lines, whatever the rest of the scenario. */
const ALWAYS = [
  "orderValue",
  "margin",
  "newCustomerShare",
  "ordersPerYear",
  "visits",
  "leadRate",
  "closeRate",
  "incremental",
  "engagementRate",
  "hours",
  "hourlyCost",
  "amount",
  "unitValue",
  "perMonth",
];

/** Inputs in which they are straight lines as long as clicks and interactions are in proportion to impressions. */
const WITHOUT_CURVES = ["adSpend", "followers", "postsPerMonth", "reachPerPost", "clickThroughRate"];

/**
 * True when value and investment are linear in this input, so that its value for a goal has a closed form. A response
 * curve bends a channel's clicks, and an audience its reach, which unit values of interactions follow.
 */
export function isLinearIn(scenario: Scenario, input: InputName): boolean {
  const dot = input.lastIndexOf(".");
  const field = input.slice(dot + 1);
  if (ALWAYS.includes(field)) return true;
  if (!WITHOUT_CURVES.includes(field)) return false;
  const channel = scenario.channels.find(({ id }) => id === input.slice(0, dot));
  if (channel?.traffic.from !== "exposure") return channel !== undefined;
  const { response, audience } = channel.traffic;
  const valuesEngagement = (scenario.unitValues ?? []).some(({ metric }) => metric === "engagements");
  return response === undefined && !(valuesEngagement && audience !== undefined);
}
