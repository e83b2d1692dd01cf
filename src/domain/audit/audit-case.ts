import type { Cents } from "../quantity/money.ts";
import type { Channel, Scenario } from "../simulation/scenario.ts";
import type { BusinessId } from "./businesses.ts";
import type { Flaw } from "./flaws.ts";

/** What an order book and the platforms say of one channel, a month; whole numbers. */
export type ChannelOrders = {
  /** Orders credited to it: each order of the shop to one channel. */
  readonly credited: number;
  /** Further orders that passed through it, credited to another. */
  readonly assisted: number;
  /** Orders its platform claims besides, which the shop knows nothing of; 0 but for one channel. */
  readonly claimedBeyond: number;
};

/** What really happened, in the client's own records: the truth that a report tells well or badly. */
export type AuditCase = {
  readonly business: BusinessId;
  readonly agency: number;
  /** The plan as the engine knows it: every order once, every cost, the whole sales cycle. */
  readonly scenario: Scenario;
  /** In the order of the scenario's channels. */
  readonly orders: readonly ChannelOrders[];
  /** Index of the channel whose platform claims more than the shop recorded. */
  readonly claiming: number;
  /** Month of the year in which the campaign begins, 1 to 12. */
  readonly firstMonth: number;
  /** Orders that were agreed on as the goal. */
  readonly goal: number;
  /** All the shop's orders, month by month: `MONTHS_BEFORE`, then the months of the campaign. */
  readonly shopOrders: readonly number[];
  /** A post that was pushed with a little money: what it cost, and the orders it brought. */
  readonly post: { readonly stake: Cents; readonly orders: number };
  /** A poll among customers: how many there are, how many answered, how many would recommend the shop. */
  readonly poll: { readonly customers: number; readonly answers: number; readonly favourable: number };
};

/** Months of the shop's orders known from before the campaign. */
export const MONTHS_BEFORE = 6;

/** The case as a report with these flaws sees it, for the engine to project. Flaws beside the money change nothing. */
export function scenarioSeenWith({ scenario, orders }: AuditCase, flaws: readonly Flaw[]): Scenario {
  const has = (flaw: Flaw) => flaws.includes(flaw);
  return {
    ...scenario,
    margin: has("revenue-as-profit") ? 1 : scenario.margin,
    investment: has("no-staff-time")
      ? scenario.investment.filter(({ kind }) => kind !== "staff")
      : scenario.investment,
    channels: scenario.channels.map((channel, index) => {
      const { credited, assisted, claimedBeyond } = orders[index] as ChannelOrders;
      const seen =
        credited + (has("double-count") ? assisted : 0) + (has("platform-claim") ? claimedBeyond : 0);
      return withOrders(channel, credited, seen);
    }),
  };
}

function withOrders(channel: Channel, credited: number, seen: number): Channel {
  return seen === credited ? channel : { ...channel, closeRate: (channel.closeRate * seen) / credited };
}
