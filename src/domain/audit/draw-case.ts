import { organicImpressions, paidImpressions } from "../funnel/path.ts";
import type { RandomSource } from "../quantity/random.ts";
import type { Channel, ExposureTraffic, Platform, Scenario } from "../simulation/scenario.ts";
import { type AuditCase, type ChannelOrders, MONTHS_BEFORE } from "./audit-case.ts";
import { AGENCY_COUNT, BUSINESS_IDS, BUSINESSES } from "./businesses.ts";

// Months of campaign and of sales cycle for which an even number of orders a month splits into whole ones.
const DURATIONS = [
  { months: 3, salesCycle: 2 },
  { months: 3, salesCycle: 3 },
  { months: 3, salesCycle: 1 },
  { months: 4, salesCycle: 3 },
  { months: 4, salesCycle: 1 },
  { months: 6, salesCycle: 2 },
  { months: 6, salesCycle: 3 },
] as const;

const CHANNEL_SHARES = [0.56, 0.29, 0.15] as const;

/** Draws what really happened. Counts of orders a month are even and whole, so that a reader can check every sum. */
export function drawCase(random: RandomSource): AuditCase {
  const business = random.pick(BUSINESS_IDS);
  const { sale, margin: margins, platforms } = BUSINESSES[business];
  const { months, salesCycle } = random.pick(DURATIONS);
  const orderValue = random.integer(sale[0] / 2, sale[1] / 2) * 200;
  const margin = random.integer(margins[0], margins[1]) / 100;
  const contribution = orderValue * margin;
  const wanted = (random.integer(24, 56) * 10_000) / contribution;
  const claiming = random.integer(0, 1);
  const orders = CHANNEL_SHARES.map((share, index): ChannelOrders => {
    const credited = even(wanted * share * (0.85 + 0.3 * random.next()));
    const assisted = even(credited * (0.12 + 0.26 * random.next()));
    const claimedBeyond = even((credited + assisted) * (0.32 + 0.5 * random.next()));
    return { credited, assisted, claimedBeyond: index === claiming ? claimedBeyond : 0 };
  });
  const credited = sumOf(orders, (each) => each.credited);
  const costs = drawCosts(random, credited * contribution);
  const scenario: Scenario = {
    currency: "CAD",
    months,
    salesCycle,
    orderValue,
    margin,
    channels: platforms.map((platform, index) =>
      drawChannel(random, platform, costs.ads[index] as number, (orders[index] as ChannelOrders).credited),
    ),
    investment: [
      { id: "staff", kind: "staff", hours: costs.hours, hourlyCost: costs.hourlyCost },
      { id: "agency", kind: "agency", amount: costs.agency, timing: "monthly" },
      { id: "content", kind: "content", amount: costs.content, timing: "once" },
    ],
  };
  return {
    business,
    agency: random.integer(0, AGENCY_COUNT - 1),
    scenario,
    orders,
    claiming,
    firstMonth: random.integer(1, 12),
    goal: Math.max(10, Math.round((credited * months * (0.8 + 0.4 * random.next())) / 10) * 10),
    shopOrders: drawShopOrders(random, months, credited),
    post: drawPost(random, contribution),
    poll: drawPoll(random),
  };
}

/** Monthly costs that leave a net ROI between about −45 % and +45 %, in round amounts. */
function drawCosts(random: RandomSource, monthlyValue: number) {
  const total = monthlyValue / (0.55 + 0.9 * random.next());
  const hourlyCost = random.integer(24, 38) * 100;
  const hours = Math.max(6, even((total * (0.26 + 0.16 * random.next())) / hourlyCost));
  const agency = Math.max(25_000, rounded(total * (0.16 + 0.1 * random.next()), 5000));
  const content = Math.max(20_000, rounded(total * (0.1 + 0.12 * random.next()), 2500));
  const ads = Math.max(30_000, total - hours * hourlyCost - agency - content / 3);
  return {
    ...{ hourlyCost, hours, agency, content },
    ads: CHANNEL_SHARES.map((share) =>
      Math.max(4000, rounded(ads * share * (0.8 + 0.4 * random.next()), 1000)),
    ),
  };
}

function drawChannel(random: RandomSource, platform: Platform, adSpend: number, credited: number): Channel {
  const shown: ExposureTraffic = {
    from: "exposure",
    adSpend,
    costPerMille: random.integer(60, 140) * 10,
    followers: random.integer(8, 60) * 100,
    postsPerMonth: random.integer(8, 16),
    reachPerPost: random.integer(12, 28) / 100,
    followerGrowth: 0,
    clickThroughRate: 0,
    audience: random.integer(40, 120) * 1000,
  };
  const visits = Math.round(credited / (0.018 + 0.03 * random.next()));
  const impressions = paidImpressions(shown) + organicImpressions(shown, 1);
  return {
    id: platform,
    platform,
    traffic: { ...shown, clickThroughRate: visits / impressions },
    leadRate: null,
    closeRate: credited / visits,
    incremental: 1,
    engagementRate: random.integer(20, 60) / 1000,
  };
}

/** The shop's orders, all sources together: six months with one low one among the first four, then the campaign's. */
function drawShopOrders(random: RandomSource, months: number, credited: number): readonly number[] {
  const usual = credited * (1.8 + random.next());
  const weakest = random.integer(0, MONTHS_BEFORE - 3);
  return Array.from({ length: MONTHS_BEFORE + months }, (_, index) => {
    if (index === weakest) return Math.round(usual * (0.5 + 0.16 * random.next()));
    const level = 0.9 + 0.2 * random.next();
    const added = index < MONTHS_BEFORE ? 0 : credited * (0.3 + 0.2 * random.next());
    return Math.round(usual * level + added);
  });
}

function drawPost(random: RandomSource, contribution: number) {
  const stake = random.integer(4, 9) * 1000;
  return { stake, orders: Math.ceil((stake * (3.4 + 2.4 * random.next())) / contribution) };
}

function drawPoll(random: RandomSource) {
  const answers = random.integer(14, 40);
  const favourable = answers - random.integer(1, Math.max(1, Math.floor(answers * 0.14)));
  return { customers: random.integer(28, 190) * 10, answers, favourable };
}

function even(value: number): number {
  return Math.max(2, 2 * Math.round(value / 2));
}

function rounded(value: number, step: number): number {
  return Math.round(value / step) * step;
}

function sumOf<Item>(items: readonly Item[], pick: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + pick(item), 0);
}
