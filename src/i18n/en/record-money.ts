import type { ObservedStage } from "../../domain/record-tally/observed-funnel.ts";
import type { ObservedInput } from "../../domain/record-tally/plan-from-record.ts";
import type { recordMoney as french } from "../fr/record-money.ts";

const some = (value: number, one: string, many: string) => (value === 1 ? one : many);

/** Words of the hub's way from the record to the workbook's funnel and plan. */
export const recordMoney: typeof french = {
  empty:
    "Nothing is on record yet that rates could be drawn from: it takes visits or clicks, by month. Import a file under “Figures”, or load Café Merisier’s records there.",
  counting: "Counting the figures…",
  outOfReach:
    "This browser keeps no figures here, perhaps because the window is private: there is nothing to take. Open this page in an ordinary window.",
  asOf: (day: string) => `Figures as of ${day}`,
  choice: {
    title: "Which months",
    channel: "Channel",
    all: "All together",
    unnamed: "(no channel)",
    from: "From the month of",
    to: "To the month of",
    currency: "Currency",
    later: (count: string, value: number) =>
      `Count the ${some(value, "sale", `${count} sales`)} that came later too: a sale takes time`,
  },
  stages: {
    impressions: "Impressions",
    visits: "Visits",
    leads: "Leads",
    sales: "Sales",
  } satisfies Record<ObservedStage, string>,
  clicks: "Visits (clicks)",
  spend: "Ads",
  revenue: "Revenue",
  counts: {
    title: (visits: string, sales: string, months: string, value: number) =>
      `${visits} ${visits === "1" ? "visit" : "visits"} and ${sales} ${sales === "1" ? "sale" : "sales"} in ${value === 1 ? "a month" : `${months} months`}`,
    caption: "Each number opens in the grid, on the rows that it is the sum of.",
    table: "Numbers along the way",
    rows: (count: string, value: number) => `See the ${some(value, "row", `${count} rows`)}`,
    rowsOf: (rows: string, name: string) => `${rows}: ${name}`,
    from: (sources: string) => `read in ${sources}`,
    more: (count: string) => `and ${count} ${count === "1" ? "other" : "others"}`,
    missing: "not on record",
  },
  rates: {
    title: (name: string, count: string, low: string, high: string) =>
      `${name}: ${count}, so between ${low} and ${high}`,
    none: "No rate can be worked out from these months yet",
    caption:
      "The hatching is Wilson’s 95% interval: where the true rate is likely to be. Few observations give a wide range.",
    click: "Click-through rate",
    lead: "Lead rate",
    sale: "Close rate",
    out: (part: string, whole: string) => `${part} of ${whole}`,
    between: (low: string, high: string) => `${low} to ${high}`,
    wide: "a range wider than half the rate: wait, or keep it as it is",
    impossible: (name: string) =>
      `${name}: more came out than went in over these months. The two numbers do not count the same thing; this rate is not taken.`,
    cohort: "A sale may come from an earlier month’s lead: the longer the period, the less it matters.",
    table: "Observed rates",
    head: ["Rate", "Observed", "Numbers", "95 times in 100", "The plan’s range"],
  },
  take: {
    title: (count: string, value: number) =>
      value === 0
        ? "Your workbook says all of it already"
        : `${count} ${some(value, "thing", "things")} would change in your workbook`,
    caption:
      "Nothing is changed yet. The funnel takes the numbers; the plan takes the rates and their ranges, whose ends lie a little beyond the 95% interval: past them is next to impossible.",
    head: ["In the workbook", "Now", "Would become"],
    table: "What would change",
    funnel: (stage: string) => `Funnel: ${stage}`,
    months: "Funnel: months counted",
    inputs: {
      "social.visits": "Plan: visits a month",
      "social.leadRate": "Plan: lead rate",
      "social.closeRate": "Plan: close rate",
      orderValue: "Plan: average order value",
      "social.adSpend": "Plan: ads a month",
    } satisfies Record<ObservedInput, string>,
    noLeads: "without this step",
    none: "—",
    ranged: (value: string, low: string, high: string) => `${value} (${low} to ${high})`,
    otherPlan:
      "Your plan has channels of its own: the record’s rates have no place in it, and only the funnel and the amounts are taken.",
    otherCurrency: (record: string, plan: string) =>
      `The record’s amounts are in ${record}, the plan’s in ${plan}: they do not mix, and are not taken.`,
    margin: "The margin, and costs other than ads, are not on record: they stay as you wrote them.",
    act: "Take it into my workbook",
    done: "Your workbook’s funnel and plan now come from your record.",
    workbook: "See my workbook",
    report: "See my report",
    bench: "Try this plan in the simulator",
    benchNote: "The plan on the bench, if it is saved nowhere, will be saved first.",
    benchFull:
      "There is no room for another saved plan, and the one on the bench would be lost. Delete a saved plan in the simulator first.",
    benchName: "Plan from the bench",
  },
};
