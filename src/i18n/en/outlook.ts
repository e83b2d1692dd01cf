import type { outlook as french } from "../fr/outlook.ts";

export const outlook: typeof french = {
  spread: {
    title: (often) => `${often}, the campaign earns more than it costs`,
    often: (count, of) => `In ${count} trials out of ${of}`,
    band: (low, high) => `Nine times in ten, net ROI runs from ${low} to ${high}.`,
    money: (low, high) => `In money, from ${low} to ${high}.`,
    reached: (target, often) => `The target of ${target} is reached ${often.replace(/^In/, "in")}.`,
    undefined: "Nothing is invested: the ROI is not defined.",
    caption: "How the trials are spread",
    head: ["Rank", "Net ROI", "Profit"],
    ranks: {
      p5: "5 trials in 100 do worse",
      p25: "25 in 100 do worse",
      p50: "half do worse",
      p75: "75 in 100 do worse",
      p95: "95 in 100 do worse",
    },
    label: (low, median, high) =>
      `Spread of net ROI: nine trials in ten from ${low} to ${high}, median ${median}`,
    median: (rate) => `median ${rate}`,
    target: (rate) => `target ${rate}`,
    zero: "0%",
  },
  ranged: {
    low: "Share due to Instagram, at the lowest",
    high: "Share due to Instagram, at the highest",
    before: "Of the orders that follow a click on Instagram, Noémie believes that at least ",
    middle: " and at most ",
    after: " are due to Instagram. The rest would have come anyway.",
  },
  better: {
    title: (name) => `The assumption that by itself moves ROI most: ${name}`,
    picked: (name, points) =>
      points === "0" || points === "1"
        ? `Knowing “${name}” better hardly changes the band`
        : `Knowing “${name}” better narrows the band by ${points} points`,
    caption:
      "Each bar runs from the net ROI at the low end of the assumption to that at its high end, the others staying at their likely value. Choose one: its range is halved.",
    legend: "Assumption to know better",
    swing: (low, roiLow, high, roiHigh) => `${low} gives ${roiLow}; ${high} gives ${roiHigh}`,
    today: (low, high) => `Today, nine times in ten: from ${low} to ${high}.`,
    afterwards: (low, high) => `Then: from ${low} to ${high}.`,
    rather: (name, points) => `Measure “${name}” instead: ${points} points less.`,
    tableCaption: "The band, if one assumption were known twice as well",
    head: ["Assumption", "Band of net ROI", "Points less"],
  },
  own: {
    title: "Your ranges, and your decision",
    intro: "What you entered in the lessons before. Give each estimate a low and a high.",
    empty:
      "Your workbook has no figures yet. Lesson 9 asks for them in ten fields; come back afterwards. You can already write down a decision.",
    length: {
      before: "A campaign of ",
      middle: ", whose last sales close ",
      after: " later.",
    },
    widenAll: "Widen each estimate by a fifth",
    waiting: (names) => `Still a single figure: ${names}.`,
    from: "from ",
    to: " to ",
    likely: ", most likely ",
    end: {
      low: (name) => `${name}, at the lowest`,
      likely: (name) => `${name}, most likely`,
      high: (name) => `${name}, at the highest`,
    },
    back: "A single figure",
    backOf: (name) => `Back to a single figure: ${name}`,
    target: "What would be enough for you: a net ROI of ",
    targetLabel: "Net ROI aimed at",
    independent:
      "Each value is drawn without regard to the others. If yours rise and fall together, the true band is wider.",
  },
  decision: {
    title: "So what will you do?",
    choices: {
      continue: "Go on as it is",
      change: "Go on, and change something",
      test: "First measure what matters most",
      stop: "Stop",
    },
    because: "Why",
    signpost: "The sign that would change your mind",
    examples: {
      because: "What you counted, and what you could not count",
      signpost: "A metric, a value, a date",
    },
  },
};
