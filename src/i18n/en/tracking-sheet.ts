import type { FindingCode } from "../../domain/record/sheet-findings.ts";

export const trackingSheet = {
  cadence: "How often",
  every: { week: "Every week", month: "Every month" },
  channel: "Account or channel",
  channelHint: "Instagram, online shop…",
  otherChannel: "Change account or channel",
  newChannel: "Another account or channel…",
  week: "Week of",
  month: "Month",
  source: "Read in",
  sourceOf: (metric: string) => `Tool that shows: ${metric}`,
  sourceHint: "tool",
  periodOf: (period: string) => `Period: ${period}`,
  cell: (metric: string, period: string) => `${metric}, ${period}`,
  sheet: "Tracking sheet",
  how: "Type, then press Enter or the arrow keys to move from cell to cell. You can paste a whole block copied from Excel or Google Sheets.",
  addColumn: "Add a metric…",
  note: "Note",
  noteHint: "a sale, an outage, a new way of counting…",
  redefined: "Counted differently from here on",
  remove: "Delete this line",
  periodProblem: (typed: string) =>
    `“${typed}” does not read as a period. Write it as “March 2026” or “2026-03-02”.`,
  whichDay: (typed: string) =>
    `“${typed}” reads two ways, day first or month first. Write it as “2026-03-02”.`,
  full: "The sheet is full: what went beyond was not kept. Delete old lines, or follow fewer metrics.",
  pasted: (taken: string, many: boolean) => `${taken} ${many ? "cells" : "cell"} pasted.`,
  refused: (count: string, _many: boolean) => `${count} left out:`,
  why: {
    number: "does not read as a number of this column",
    "two-ways": "reads two ways, and nothing in the block says which",
    period: "does not read as a period",
    "which-day": "day or month first? write 2026-03-02",
    "no-column": "no column for this cell",
  },
  findings: {
    gap: (name: string, day: string, to: string, missing: string) =>
      day === to
        ? `${name}: ${day} is missing. The line breaks off; an average or a trend drawn across the gap would be invented.`
        : `${name}: ${missing} periods are missing, ${day} to ${to}. The line breaks off, and what happened there cannot be guessed.`,
    duplicate: (name: string, day: string, times: string) =>
      `${name}: ${day} is there ${times} times. A total would count it twice; keep one line.`,
    "mixed-cadence": (name: string, day: string, count: string) =>
      `${name}: ${day} does not begin a period of this sheet${count === "1" ? "" : `, one of ${count} such lines`}. Seven days and thirty days cannot be compared: choose one rhythm and keep it.`,
    redefined: (name: string, day: string, change: string | null) =>
      `${name}: counted differently from ${day}.${change === null ? "" : ` The figure jumps by ${change} at that very point.`} These are two series: compare figures only within each.`,
    outlier: (name: string, value: string, day: string, usual: string) =>
      `${name}: ${value} in ${day}, far from the usual ${usual}. Check what was typed; if it is right, note why.`,
    "no-source": (name: string, day: string) =>
      `${name}: nobody knows where this was read (${day}). Without the source, no one can read it the same way again.`,
  } satisfies Record<FindingCode, unknown>,
  nothing: "Nothing to mend: regular periods, one definition, known sources.",
  toMend: (count: string, many: boolean) => `${count} ${many ? "things" : "thing"} to look at in the sheet.`,
  chart: {
    empty: (name: string) => `${name}: the line comes with two figures`,
    gap: (name: string) => `${name}: where a period is missing, the line breaks off`,
    redefined: (name: string) => `${name}: two series that cannot be compared`,
    moved: (name: string, from: string, to: string, change: string | null, periods: string) =>
      `${name}: from ${from} to ${to} over ${periods} periods${change === null ? "" : ` (${change})`}`,
    caption: "The line follows the column you are in.",
    missing: "missing",
    otherwise: "counted differently",
  },
  toy: {
    title: "Break the café’s series, and read what the sheet says",
    intro:
      "Café Merisier’s six months, counted in its records. This is a copy: whatever you delete, change or paste, the records stay as they are.",
    source: "Meta and LinkedIn",
    channel: "The café’s networks",
    acts: {
      forget: "Forget March",
      twice: "Enter May twice",
      redefine: "From April, stop counting clicks on ads",
      slip: "Add a zero to June",
      unsourced: "Lose the source of the clicks",
    },
    reset: "Bring back the true figures",
  },
};
