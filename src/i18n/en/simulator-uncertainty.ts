import type { simulatorUncertainty as french } from "../fr/simulator-uncertainty.ts";

export const simulatorUncertainty: typeof french = {
  none: {
    title: "One figure for each assumption, so one result",
    text: "A future campaign could have any of many click-through rates. Give an assumption a lowest, a likely and a highest value: the simulator runs the campaign again thousands of times, drawing each value at random from its range.",
    nothing: "This campaign has no estimate to widen.",
  },
  widen: (share) => `Widen every estimate by ±${share}`,
  widenMore: (count, share) => `Widen the ${count} other estimates by ±${share}`,
  widenOne: (share) => `Widen the last estimate by ±${share}`,
  widenNote:
    "Rates, prices and hours, which are estimates; not budgets or the length, which you decide. A first result, to be adjusted.",
  one: { label: "Or one assumption:", widen: "Widen this one" },
  narrowAll: "Back to one figure everywhere",
  waiting: "First trials under way…",
  histogram: {
    title: (count, of) => `In ${count} trials out of ${of}, the campaign brings in more than it costs`,
    titleOne: (of) => `In only one trial out of ${of} does the campaign bring in more than it costs`,
    titleAll: (trials) => `In every one of ${trials} trials, the campaign brings in more than it costs`,
    titleNone: (trials) => `In none of ${trials} trials does the campaign bring in more than it costs`,
    titleUndefined: "No trial has an investment: ROI is not defined",
    undefinedText: "There is nothing to divide by. Enter a cost to see how ROI is spread.",
    caption: (low, high, trials) =>
      `In 9 trials out of 10, net ROI lies between ${low} and ${high} (hatched band). ${trials} trials.`,
    noWidth: (rate) =>
      `Every trial gives ${rate}: the ranges have no width, or change nothing about the result.`,
    loss: "lose",
    gain: "gain",
    zero: "0%, break-even",
    median: (rate) => `median ${rate}`,
    target: (rate) => `target ${rate}`,
    withoutRoi: (count) =>
      `In ${count} trials nothing is invested: their ROI is not defined, and they are not counted.`,
    label: (low, median, high) =>
      `Spread of net ROI: nine trials out of ten from ${low} to ${high}, median ${median}`,
    tableCaption: "How the trials’ net ROI is spread",
    head: ["Net ROI", "Trials", "Share of trials"],
    from: (low, high) => `from ${low} to under ${high}`,
    below: (rate) => `under ${rate}`,
    above: (rate) => `${rate} and over`,
    figures: {
      p5: "5% do less",
      p25: "25% do less",
      p50: "median",
      p75: "75% do less",
      p95: "95% do less",
      mean: "mean",
    },
  },
  target: {
    label: "Target net ROI",
    set: "Aim for a net ROI",
    remove: "Stop aiming for one",
    reached: (count, of, share) => `reached in ${count} trials out of ${of} (${share})`,
    reachedOne: (of, share) => `reached in one trial out of ${of} (${share})`,
    reachedAll: (trials) => `reached in every one of ${trials} trials`,
    reachedNone: (trials) => `reached in none of ${trials} trials`,
  },
  trials: {
    redo: "Run again with",
    count: (trials) => `${trials} trials`,
    seed: "Seed of the draw",
    seedNote: "The same seed gives the same trials again, on any device.",
    again: "Draw again",
    from: (trials, seed) => `From ${trials} trials, seed ${seed}.`,
    progress: (done, trials) => `${done} of ${trials} trials`,
    counting: "The trials are drawn; now they are being counted.",
    cancel: "Stop",
    cancelled: "Stopped: the results shown are those from before.",
    failed:
      "The computation failed; the results shown are those from before. Change an assumption or draw again to retry.",
    inPage: (most) =>
      `This browser could not start the computation on the side: it runs in the page instead, whenever the page is idle, with ${most} trials at most.`,
    spoken: (finding, low, high) => `${finding}. Net ROI from ${low} to ${high} in 9 trials out of 10.`,
  },
  matters: {
    title: (label, share) => `${label}: ${share} of the spread between trials`,
    titleNothing: "No range makes ROI vary",
    caption:
      "Each assumption’s share, from its squared rank correlation with net ROI, scaled to add up to 100%.",
    up: (share, correlation) =>
      `${share} of the spread. When it rises, ROI rises (correlation ${correlation}).`,
    down: (share, correlation) =>
      `${share} of the spread. When it rises, ROI falls (correlation ${correlation}).`,
    weak: (names) => `Change next to nothing: ${names}.`,
    note: "Ranges are drawn independently of each other. If two assumptions rise and fall together, the true spread is wider than this one.",
    tableCaption: "What matters most to net ROI",
    head: ["Assumption", "Share of the spread", "Rank correlation"],
  },
  tornado: {
    title: (label, low, high) => `Moving alone, “${label}” takes the profit from ${low} to ${high}`,
    titleNothing: "One at a time, no assumption moves the profit",
    caption: (profit) =>
      `One assumption at a time, from one end of its range to the other; the others at their likely value, where the profit is ${profit}.`,
    row: (at, profit, other, otherProfit) => `At ${at}, ${profit}; at ${other}, ${otherProfit}.`,
    tableCaption: "Profit at both ends of each range",
    head: ["Assumption", "Lowest", "Profit", "Highest", "Profit then"],
  },
  months: {
    title: (month) => `Half of the trials have recovered the outlay by month ${month}`,
    titleNever: "In half of the trials, the outlay is never recovered",
    caption: (trials) =>
      `Cumulative balance of ${trials} trials: hatched, 9 trials out of 10; solid, the middle half; line, the median.`,
    month: "month",
    tableCaption: "Cumulative balance at the end of each month",
    head: ["Month", "5% are under", "25% are under", "Median", "75% are under", "95% are under"],
  },
  ranges: {
    title: (count) => (count === "1" ? "1 assumption is a range" : `${count} assumptions are ranges`),
    text: "Each range can be changed here, or beside its assumption.",
  },
};
