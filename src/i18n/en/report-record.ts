import type { reportRecord as french } from "../fr/report-record.ts";

const counted = (count: string, one: string, many: string) => `${count} ${count === "1" ? one : many}`;

export const reportRecord: typeof french = {
  title: (day) => `Figures on record as of ${day}`,
  covers: (count, from, to) =>
    `${counted(count, "dated figure is", "dated figures are")} on record, ${from === to ? `of ${from}` : `from ${from} to ${to}`}.`,
  noMonth: (count) =>
    `${counted(count, "dated figure is", "dated figures are")} on record, none of which fits into a month.`,
  sources: (sources) => `Read in: ${sources}.`,
  more: (count) => `and ${counted(count, "other", "others")}`,
  table: "Figures on record, over the whole period",
  head: ["Metric and channel", "Over the whole period", "Where it comes from"],
  all: "all together",
  unnamed: "(no channel)",
  ofChannel: (name, channel) => `${name}, ${channel}`,
  bounds: (low, high) => `between ${low} and ${high}`,
  figures: (count) => `${counted(count, "figure", "figures")} on record`,
  division: (part, whole) => `${part} ÷ ${whole}`,
  interval: (low, high) => `95% Wilson interval: ${low} to ${high}`,
  people:
    "People add up neither over months nor over channels, being partly the same ones: their number lies between the largest on record and the sum of all.",
  together: "What two tools each count for themselves, a sale or a visit, is in the channels’ total twice.",
  divided:
    "A rate or a cost is worked out only where both its counts are on record, for the same item and the same days.",
  leftOut: ({ tooLong, parts, overlapping }) => {
    const why = [
      tooLong &&
        `${counted(tooLong, "figure that covers", "figures that cover")} more than a month, which nobody can split without inventing`,
      parts && `${counted(parts, "figure", "figures")} of a part of what is counted as a whole`,
      overlapping &&
        `${counted(overlapping, "figure whose days are", "figures whose days are")} counted by another`,
    ].filter(Boolean);
    return `Left out of these counts: ${why.join("; ")}.`;
  },
  plan: {
    within: (name, plan, low, high) =>
      `${name}: the plan expects ${plan}, within the interval that the record gives (${low} to ${high})`,
    above: (name, plan, low, high) =>
      `${name}: the plan expects ${plan}, above the interval that the record gives (${low} to ${high})`,
    below: (name, plan, low, high) =>
      `${name}: the plan expects ${plan}, below the interval that the record gives (${low} to ${high})`,
    allWithin: (count) => `The plan’s ${count} rates are within the intervals that the record gives`,
    someOut: (out, count) =>
      out === count
        ? `None of the plan’s ${count} rates is within the interval that the record gives`
        : `${out} of the plan’s ${count} rates are outside the intervals that the record gives`,
    period: (from, to) =>
      `Observed ${from === to ? `in ${from}` : `from ${from} to ${to}`}. The 95% Wilson interval says where the true rate is likely to be; it does not say why the plan is near to it or far from it.`,
    later: (count) =>
      `The ${counted(count, "sale", "sales")} closed after the last of these months ${count === "1" ? "is" : "are"} counted: a sale takes time.`,
    cohort:
      "A sale may come from a lead or a visit of an earlier month: the longer the period, the less this matters.",
    table: "The plan’s rates and those on record",
    head: ["Rate", "In the plan", "Observed", "95% interval", "The plan is"],
    out: (rate, part, whole) => `${rate} (${part} out of ${whole})`,
    between: (low, high) => `${low} to ${high}`,
    standing: { below: "below the interval", within: "within the interval", above: "above the interval" },
  },
  link: "See these figures in the record",
  rows: {
    part: "Record",
    least: (name) => `${name}, at least`,
    most: (name) => `${name}, at most`,
    low: (name) => `${name}, low end of the 95% interval`,
    high: (name) => `${name}, high end of the 95% interval`,
    observed: (name) => `${name}, rate observed`,
    period: (from, to) => (from === to ? from : `${from} to ${to}`),
    plan: (plan, standing) => `the plan (${plan}) is ${standing}`,
    times: "times",
  },
};
