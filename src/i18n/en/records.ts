import type { PlatformId } from "../../domain/record-import/platform.ts";

const plural = (value: number, one: string, many: string) => (value === 1 ? one : many);

/** Words of the record hub. Those of reading a file are in `record-import.ts`. */
export const records = {
  title: "Records",
  description:
    "All your dated figures in one place: imported from your platforms or a spreadsheet, filtered, exported as CSV. Nothing leaves this browser.",
  lead: "All your dated figures, in one place and written one way. A file that a platform exports is read here, in this browser; nothing is sent anywhere.",
  withoutScript: "The figures are kept by the browser; without JavaScript, none can be read or kept.",
  loading: "Reading what this browser keeps…",
  outOfReach:
    "This browser keeps no figures here, perhaps because the window is private. A file can be read and looked at, but not kept.",
  empty: "Nothing is on record yet. Import a file, or start with Café Merisier’s records.",
  type: "Type figures in",
  sample: {
    load: "Load Café Merisier’s records",
    name: "Café Merisier (sample)",
    source: "Café Merisier",
    coming: "The records are on their way…",
    outOfReach:
      "The café’s records could not be loaded: there is no connection. Try again once there is one.",
    loaded: (count: string) => `${count} of the café’s figures ${count === "1" ? "is" : "are"} on record.`,
    already: "The café’s records are here already.",
    failed: "The café’s records could not be kept: the browser refused. Nothing was changed; try again.",
  },
  batches: {
    title: "Where these figures come from",
    count: (text: string, value: number) => `${text} ${plural(value, "figure", "figures")}`,
    on: (day: string) => `on ${day}`,
    remove: "Take out",
    removeNamed: (name: string) => `Take out ${name}`,
    removed: (name: string) => `${name} is taken out.`,
  },
  undo: "Undo",
  undone: "Undone.",
  undoFailed: "This change could not be kept: the browser refused. Nothing was changed; try again.",
  filters: {
    title: "Filter",
    channel: "Channel",
    metric: "Metric",
    all: "All",
    text: "Text",
    textHint: "campaign, post, source…",
    from: "From",
    to: "To",
    clear: "Show all",
  },
  shown: (shown: string, all: string, value: number) =>
    shown === all
      ? `${all} ${plural(value, "figure", "figures")}`
      : `${shown} ${plural(value, "figure", "figures")} of ${all}`,
  nothingShown: "No figure meets these filters.",
  sum: (text: string) => `Sum: ${text}`,
  noSum: {
    people: "No sum: the same people would count several times.",
    rate: "No sum: rates and unit costs do not add up.",
    currencies: "No sum: there are several currencies.",
  },
  table: {
    name: "Figures on record",
    period: "Period",
    channel: "Channel",
    item: "Item",
    metric: "Metric",
    value: "Value",
    source: "Source",
    line: (source: string, line: string) => `${source}, line ${line}`,
    span: (start: string, end: string) => `${start} to ${end}`,
  },
  export: {
    title: "Export",
    text: "The figures shown, in a file that can be imported here again as it is.",
    style: "How numbers are written",
    styles: { comma: "1234,5 and semicolon (Excel in French)", point: "1234.5 and comma" },
    save: "Save as CSV",
    fileName: "retour records",
  },
  platforms: {
    "meta-ads": "Meta Ads Manager",
    "meta-suite": "Meta Business Suite, Facebook",
    instagram: "Instagram",
    "linkedin-page": "LinkedIn Page",
    "linkedin-ads": "LinkedIn campaigns",
    x: "X",
    tiktok: "TikTok",
    youtube: "YouTube Studio",
    ga4: "Google Analytics 4",
    "google-ads": "Google Ads",
    "microsoft-ads": "Microsoft Advertising",
    "search-console": "Search Console",
    own: "A file exported from this site",
    other: "Another table",
  } satisfies Record<PlatformId, string>,
  tried: {
    title: "Which platforms are recognised",
    real: "Tried on real files",
    made: "Recognised from their documentation, with no real file to try them on",
    untried: ["X Ads", "TikTok Ads", "LinkedIn Page, visitors"],
    note: "Column titles are recognised in English and French. Nearly all the real files were in English; some were in French (Google Analytics, Search Console) or in Portuguese (LinkedIn campaigns). Any other table is read too, once you have said what each column holds.",
  },
};
