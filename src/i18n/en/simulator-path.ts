import type { simulatorPath as french } from "../fr/simulator-path.ts";

export const simulatorPath: typeof french = {
  bottleneck: (channel, act) => `The bottleneck: ${channel}, where people ${act}`,
  compare: (rate, best, bestRate) => `${rate} at this step, against ${bestRate} for ${best}. `,
  gainStart: "Doing as well would add ",
  gainEnd: " to the profit, with nothing else changed.",
  try: (from, to) => `Try ${to} in place of ${from}`,
  tried: (rate) => `The rate is now ${rate}. Undo brings it back.`,
  none: {
    "one-channel": {
      title: "No bottleneck to name: there is no step to compare with",
      text: "A bottleneck shows by comparison, and no other channel in use has the same steps. A rate is not a bottleneck because it is small: one click per hundred impressions is usual.",
    },
    level: {
      title: "No bottleneck: the channels are level at every step",
      text: "At each step they share, the channels have the same rate. None lags behind another.",
    },
    "no-gain": {
      title: "Bringing one channel level with another would bring in nothing more",
      text: "One channel does better than another at some steps, but matching it would not add a cent to the profit. Look at the margin, or at what a sale brings.",
    },
  },
  rule: "How it is found",
  ruleText: [
    "Along a path each step multiplies the one before: a tenth more at any of them adds the same share of sales. So no step is the bottleneck by itself, not even the narrowest.",
    "Each step is therefore compared to the same step of the plan’s other channels. The bottleneck is the one where matching the best would earn the most, the whole projection being computed again.",
    "It is a place to look, not a fault: two channels may have different aims and different audiences.",
  ],
  tenth: (channel) => `${channel}: a tenth more at one step`,
  tenthSame: (money) => `${money} of profit, at any of them`,
  beforeShare: "These rates count every sale; the funnels count only those due to the channel.",
  best: "the best",
  isBottleneck: "bottleneck",
  tableCaption: "Rate of each step, by channel, and what matching the best would be worth",
  head: ["Step and channel", "Rate", "Best rate", "Profit gained by matching it"],
};
