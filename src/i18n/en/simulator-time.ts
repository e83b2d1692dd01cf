import type { simulatorTime as french } from "../fr/simulator-time.ts";

export const simulatorTime: typeof french = {
  cumulated: {
    title: (month) => `Value catches up with cost in month ${month}`,
    titleNever: (money) => `Value never catches up with cost: it falls ${money} short`,
    titleNothing: "Nothing is invested: there is nothing to catch up with",
    caption: "Total spent and total received since the start. Dashed: after spending ends.",
    cost: (money) => `${money} of cost`,
    value: (money) => `${money} of value`,
    breakEven: (month) => `break-even, month ${month}`,
    month: "month",
    tableCaption: "Cumulative cost, value and profit at the end of each month",
    head: ["Month", "Cumulative cost", "Cumulative value", "Cumulative profit"],
  },
  pipeline: {
    title: (money, share) => `On the last day ${money} is still on its way (${share})`,
    titleNone: "On the last day all the value is in",
    titleNothing: "No value comes in under these assumptions",
    caption: (money) => `Value received each month; ${money} of it before spending ends.`,
    until: (month, stage, count) =>
      `The rest, hatched, comes in until month ${month} (${stage} still to come: ${count}).`,
    endOfPlan: "spending ends",
    month: "month",
    tableCaption: "Value received each month, and value still to come",
    head: ["Month", "Value received this month", "Still to come"],
  },
};
