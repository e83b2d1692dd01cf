import type { reportPage as french } from "../fr/report-page.ts";

export const reportPage: typeof french = {
  title: "Report",
  description:
    "The report of your workbook: goal, every variable with its source, ROI over the sales cycle, uncertainty and decision. To print, or to keep as Markdown, Excel or CSV.",
  lead: "All that your workbook says, in a document that somebody else can check. Each figure comes from the calculation; each variable says where it comes from.",
  withoutScript:
    "The report is made of the figures that this browser keeps; without JavaScript it cannot be put together.",
  coming: "The report is being put together…",
  unreached:
    "The report could not be put together: there is no connection. Reload the page once there is one; what you wrote is kept.",
  whose: "Which report",
  mine: "Mine",
  cafe: "Café Merisier’s, a fictional example",
  cafeComing: "The café’s workbook is coming…",
  cafeUnreached:
    "The café’s workbook could not be loaded: there is no connection. Try again once there is one.",
  language: "Language of the report",
  languages: { fr: "French", en: "English" },
  empty: {
    text: "Your workbook holds nothing to report yet.",
    lesson: "Enter your figures in lesson 9",
    look: "See what the café’s looks like",
  },
  incomplete: (count) =>
    count === 1
      ? "Something is still missing in one part of the workbook."
      : `Something is still missing in ${count} parts of the workbook.`,
  seeMissing: "See what is missing",
  describe: "Describe the variables, the limits and what comes next",
  keep: "Keep the report",
  print: "Print, or save as PDF",
  markdown: "Markdown",
  excel: "Excel, live formulas",
  csv: "CSV",
  csvStyle: "Numbers of the CSV file",
  csvStyles: { comma: "1234,5 and semicolon (Excel in French)", point: "1234.5 and comma" },
  local: "The files are made on your device; nothing is sent.",
  failed:
    "The file could not be made: there is no connection. Try again once there is one; the report stays on screen.",
  fileName: "report",
};
