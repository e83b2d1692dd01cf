import type { ReportWorkbookWords } from "../../domain/report-workbook/words.ts";

const figure = (count: number) => new Intl.NumberFormat("en-CA").format(count);

const YEARS = ["first", "second", "third", "fourth", "fifth"];

export const reportWorkbook: ReportWorkbookWords = {
  sheets: {
    report: "Report",
    variables: "Variables",
    steps: "Calculation",
    ranges: "Ranges",
    support: "Behind the figures",
  },
  summaries: {
    report:
      "Every result is a formula. Change a blue cell on the Variables sheet and everything is worked out again.",
    variables: "A blue cell may be changed, and everything is worked out again. The others stay as they are.",
    steps: "Month by month, each row worked out from the variables and the rows above it.",
    ranges: "What is not certain, and what to expect of it.",
    support: "What was counted, tried and recorded.",
  },
  notDefined: "not defined",
  report: {
    kind: "Report on what social media returns",
    unnamed: "Your business",
    reader: (reader) => `For: ${reader}`,
    head: ["Result", "Figure", "Where it comes from"],
    results: {
      investment: () => ["Investment", "all that is spent, hours included, month by month"],
      value: () => ["Value (margin)", "what sales and the rest leave, once all of it is in"],
      profit: () => ["Profit", "value − investment"],
      net: () => ["Net ROI", "profit ÷ investment"],
      gross: () => ["Gross return", "value ÷ investment: always a hundred points above the net ROI"],
      atEnd: (month) => [
        `Net ROI seen at the end of month ${month}`,
        "all the costs, and the value that is in by then: measured too early",
      ],
      pipeline: (month) => [`Value to come after month ${month}`, "what comes in once the activity is over"],
      sales: () => ["Sales", "those that social media brings, closed or still to close"],
      breakEven: () => ["Sales to break even", "investment ÷ margin of one sale"],
    },
    target: ["Net ROI aimed at", "set in advance"],
    goal: "What was aimed at",
    decision: "Decision",
    undecided: "To be taken.",
    because: "Why",
    signpost: "What would change it",
    limits: "Limits",
    nextStep: "What comes next",
    unwritten: "To be written.",
  },
  variables: {
    head: ["Variable", "Value", "Unit", "Source", "Period", "Reason", "Remark"],
    unit: (unit, currency) =>
      ({ money: currency, price: currency, rate: "%", count: "number", hours: "hours", months: "months" })[
        unit
      ],
    undescribed: "to be described",
    isFixed: "fixed: the Calculation sheet has this many months",
    isUnused: "has no effect on these results",
  },
  steps: {
    head: ["Step", "In all"],
    month: (month) => `Month ${month}`,
    monthAfter: (month) => `Month ${month}, after`,
    contribution: "Margin of one sale",
    onlyChannel: "social media",
    followers: "Followers",
    paid: "Paid impressions",
    organic: "Organic impressions",
    impressions: "Impressions",
    reach: "People reached",
    interactions: "Interactions",
    kept: "What is left of past months, this one included",
    atWork: "Impressions at work this month",
    lessRepeated: "Impressions, repeated ones counting less",
    visits: "Visits",
    leads: "Leads",
    made: "Sales brought, by month of the visit",
    all: "All channels",
    allMade: "Sales brought, all channels",
    closing: (shape, cycle) =>
      cycle === 0
        ? "Sales closed, in the same month"
        : shape === "uniform"
          ? `Sales closed, spread evenly over ${cycle + 1} months`
          : `Sales closed over ${cycle + 1} months, most of them early`,
    repeatsOfYear: (year) => `Later orders, ${YEARS[year - 1] ?? year} year`,
    repeats: "Later orders",
    salesValue: "Margin of these sales",
    worth: (what) => `Value: ${what}`,
    value: "Value",
    costs: "Investment",
    staff: "Hours worked",
    ads: (channel) => `Advertising, ${channel}`,
    investment: "Investment in all",
    soFar: "Since the beginning",
    cumulatedValue: "Value so far",
    cumulatedInvestment: "Investment so far",
    cumulatedProfit: "Profit so far",
    roiSoFar: "Net ROI seen at the end of the month",
  },
  ranges: {
    head: ["Variable", "At the lowest", "Most likely", "At the highest", "Shape"],
    shapes: {
      pert: "mostly near the most likely",
      triangular: "a triangle",
      lognormal: "nine times in ten between the two, with a long tail",
    },
    none: "No variable has a range.",
    band: (trials) => `What ${figure(trials)} random trials give`,
    bandHead: ["Nine trials in ten", "More than", "Median", "Less than"],
    net: "Net ROI",
    profit: "Profit",
    pays: "The campaign brings in more than it costs",
    reaches: "The target is reached",
    often: (count, of) => `${figure(count)} ${count === 1 ? "trial" : "trials"} out of ${figure(of)}`,
    stays:
      "The result of draws made before the export, not of formulas: these figures stay as they are when a variable changes.",
  },
  support: {
    nothing: "Nothing has been counted, tried or recorded yet.",
    funnel: (months) => `Funnel, counts of ${months === 1 ? "one month" : `${months} months`}`,
    funnelHead: ["Stage", "Count", "Share", "Share of what"],
    score: "Your own score",
    scoreHead: ["Signal", "Points"],
    experiments: "Experiments",
    experimentHead: ["Hypothesis", "Version", "Saw it", "Acted", "Share who acted", "Decision", "Learned"],
    difference: "Difference, B less A, in points",
    records: "Records",
    recordHead: ["Metric", "Value", "Start of the period", "Channel", "Post or ad", "Source", "Note"],
    change: "from first to last",
  },
};
