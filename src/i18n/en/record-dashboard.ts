import type { MetricFamily } from "../../domain/metric/metric.ts";
import type { Cadence } from "../../domain/record/record-sheet.ts";
import type { GoalPace } from "../../domain/record-tally/goal-pace.ts";
import type { Nature } from "../../domain/record-tally/nature.ts";
import type { recordDashboard as french } from "../fr/record-dashboard.ts";

const some = (value: number, one: string, many: string) => (value === 1 ? one : many);

/** Words of the hub's dashboard. */
export const recordDashboard: typeof french = {
  asOf: (day: string) => `Figures as of ${day}`,
  upTo: (day: string) => `As of ${day}.`,
  asOfNote: "the last day that a figure on record covers",
  counting: "Counting the figures…",
  outOfReach:
    "This browser keeps no figures here, perhaps because the window is private: there is nothing to show. Open this page in an ordinary window.",
  empty: "Nothing is on record yet. Import a file under “Figures”, or load Café Merisier’s records there.",
  cadence: "By",
  every: { week: "week", month: "month" } satisfies Record<Cadence, string>,
  currency: "Currency",
  currencyNote: "Amounts in two currencies cannot be added up: only one is shown at a time.",
  leftOut: {
    title: (count: string, value: number) =>
      `${count} ${some(value, "figure is", "figures are")} not in these counts`,
    tooLong: (count: string, value: number, every: Cadence) =>
      `${count} ${some(value, "covers", "cover")} more than a ${every}: to share ${some(value, "it", "them")} out would be to make numbers up.`,
    parts: (count: string, value: number) =>
      `${count} ${some(value, "is of a part", "are of parts")} of something that has a figure of its own for the period: adding ${some(value, "it", "them")} would count twice.`,
    overlapping: (count: string, value: number) =>
      `${count} ${some(value, "covers", "cover")} days that another figure of the same thing counts already.`,
  },
  families: {
    audience: { name: "Audience", says: "who follows us" },
    reach: { name: "Reach", says: "who sees us" },
    engagement: { name: "Engagement", says: "who reacts" },
    sentiment: { name: "Sentiment", says: "what they say of us" },
    conversion: { name: "Conversion", says: "who moves towards buying" },
    money: { name: "Money", says: "what is paid and what comes in" },
  } satisfies Record<MetricFamily, { name: string; says: string }>,
  none: (families: string) => `Nothing is on record yet for: ${families}.`,
  metricOf: (family: string) => `Metric, ${family}`,
  title: {
    moved: (name: string, value: string, period: string, change: string, isUp: boolean, before: string) =>
      `${name}: ${value} ${period}, ${change} ${isUp ? "more" : "less"} ${before}`,
    same: (name: string, value: string, period: string, before: string) =>
      `${name}: ${value} ${period}, neither more nor less ${before}`,
    alone: (name: string, value: string, period: string) => `${name}: ${value} ${period}`,
    bounds: (name: string, low: string, high: string, period: string) =>
      `${name}: between ${low} and ${high} ${period}`,
    redefined: (name: string) => `${name}: two series, which do not compare`,
    open: (name: string) => `${name}: no period is over yet`,
  },
  when: { month: (name: string) => `in ${name}`, week: (name: string) => `in the week of ${name}` },
  than: { month: (name: string) => `than in ${name}`, week: (name: string) => `than in the week of ${name}` },
  how: {
    sum: (channels: number): string =>
      channels > 1
        ? "The sum of the channels. What two tools each count for themselves (a sale, a visit) is in it twice."
        : "The sum of the period.",
    people:
      "People do not add up from day to day or from channel to channel, as some are the same: the hatching goes from the largest number on record to the sum of all.",
    stock: "The last day on record in the period. Followers of two networks are partly the same people.",
    rate: "The rate is worked out again from the counts, not averaged from rates. Where those counts are missing, the hatching goes from the lowest rate on record to the highest.",
  } satisfies Record<Nature, unknown>,
  division: (part: string, whole: string) => `Over all of it: ${part} ÷ ${whole}.`,
  openPeriod: (period: string) => `Hollow point (${period}): the period is not over.`,
  goal: {
    line: (target: string) => `goal ${target}`,
    monthly: "The goal is read by the month: its line is not drawn by the week.",
    states: {
      reached: (target: string) => `The goal of ${target} is reached.`,
      "too-late": (target: string, day: string) =>
        `The goal of ${target} is not reached, and its deadline is past (${day}).`,
      "on-pace": (target: string, day: string, needed: string, usual: string) =>
        `To reach ${target} by ${day}, it takes ${needed} a month; the record’s pace, ${usual}, leads there.`,
      "faster-than-usual": (target: string, day: string, needed: string, usual: string, best: string) =>
        `To reach ${target} by ${day}, it takes ${needed} a month; the usual pace is ${usual}, the best ${best}.`,
      "faster-than-ever": (target: string, day: string, needed: string, usual: string, best: string) =>
        `To reach ${target} by ${day}, it takes ${needed} a month: more than the best pace on record, ${best} (${usual} as a rule).`,
      unknown: (target: string, day: string, needed: string) =>
        `To reach ${target} by ${day}, it takes ${needed} a month; a single reading does not tell the pace.`,
    } satisfies Record<GoalPace["state"], unknown>,
    section: "Your goal",
    absent: (name: string) => `Your goal is about “${name}”, and none of it is on record here.`,
    undated: "Your goal has no deadline yet: without one, nothing says how fast you need to go.",
    split:
      "Your goal is about people of several channels: they do not add up, and the goal’s line cannot be drawn.",
  },
  channels: {
    share: (channel: string, share: string) => `${channel} makes ${share} of the total`,
    best: (channel: string, value: string, other: string, otherValue: string) =>
      `${channel} is ahead: ${value}, against ${otherValue} for ${other}`,
    equal: "The channels are level",
    apart: "Channel by channel, on one scale",
    caption: "From the first period to the last, on one scale.",
    unnamed: "(no channel)",
    between: (low: string, high: string) => `${low} to ${high}`,
  },
  rows: (count: string, value: number) => `See the ${some(value, "figure", `${count} figures`)} behind it`,
  rowsOf: (name: string) => `See the figures behind: ${name}`,
  sources: (sources: string) => `Read in ${sources}.`,
  more: (count: string) => `and ${count} ${count === "1" ? "other" : "others"}`,
  findings: (count: string, value: number) => `${count} ${some(value, "point", "points")} to look at`,
  reader: {
    label: (name: string) => `Period read, ${name}`,
    part: (channel: string, value: string) => `${channel} ${value}`,
    reading: (period: string, value: string, parts: string) =>
      parts === "" ? `${period}: ${value}` : `${period}: ${value} (${parts})`,
  },
  table: { caption: (name: string) => `${name}, by period`, period: "Period", all: "All" },
  noValue: "—",
  report: "See these figures behind my report",
  spend: {
    title: (revenue: string, spend: string, period: string) =>
      `${revenue} came in and ${spend} went into ads ${period}`,
    caption:
      "Upward, what sales brought in; downward, the ads paid for. Revenue is not margin, and work is not counted: this is not a return yet.",
    revenue: "Revenue",
    spent: "Ads",
    tableCaption: "Revenue and ads, by period",
  },
};
