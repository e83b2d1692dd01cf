import { lessonAddresses } from "../lesson-addresses.mjs";

/** What a page may weigh and take; bytes as sent, a kB being 1000. Measured at 360 × 800 on a first visit. */
export const MEASURES = {
  firstScript: { name: "script at first view", unit: "kB", type: "text/javascript" },
  script: { name: "script once all islands are awake", unit: "kB", type: "text/javascript" },
  html: { name: "HTML", unit: "kB", type: "text/html" },
  css: { name: "CSS", unit: "kB", type: "text/css" },
  fonts: { name: "fonts", unit: "kB", type: "font/woff2" },
  awake: { name: "islands awake at first view", unit: "" },
  asleep: { name: "islands still asleep after scrolling", unit: "" },
  living: { name: "first living figure from the top", unit: "px" },
};

/** What a lesson is to keep to; a promise to its readers. */
const LESSON = {
  ...{ firstScript: 6000, script: 95_000, html: 20_000, css: 10_000, fonts: 130_000 },
  ...{ awake: 0, asleep: 0, living: 1600 },
};

/** The pages, and their limits; those of pages other than lessons are a ratchet on what was reached. */
export const PAGES = [
  ...lessonAddresses().map(({ folder, fr, en }) => ({
    name: `lesson ${folder}`,
    paths: { fr, en },
    limits: LESSON,
  })),
  {
    // Its first sentence is a living one, so its islands wake at first view.
    name: "home",
    paths: { fr: "fr/", en: "en/" },
    limits: { script: 85_700, html: 11_100, css: 5800, fonts: 100_000, asleep: 0 },
  },
  {
    // One island, which wakes at once; its views are fetched when they are looked at.
    name: "simulator",
    paths: { fr: "fr/simulateur/", en: "en/simulator/" },
    limits: { script: 123_100, html: 10_000, css: 13_000, fonts: 100_000, asleep: 0 },
  },
  {
    // One island, which wakes at once; an exercise brings its family, and what plays it, when it is opened.
    name: "practice",
    paths: { fr: "fr/exercices/", en: "en/practice/" },
    limits: { script: 83_100, html: 10_000, css: 10_000, fonts: 130_000, asleep: 0 },
  },
  {
    // All the terms of the field on one page, and no island.
    name: "glossary",
    paths: { fr: "fr/glossaire/", en: "en/glossary/" },
    limits: { firstScript: 6000, html: 28_000, css: 6000, fonts: 100_000 },
  },
  {
    // One island, which wakes at once.
    name: "audit",
    paths: { fr: "fr/exercices/audit/", en: "en/practice/audit/" },
    limits: { script: 95_000, html: 12_000, css: 9000, fonts: 130_000, asleep: 0 },
  },
  {
    // One island, which wakes at once; the café's workbook is fetched when it is asked for.
    name: "workbook",
    paths: { fr: "fr/cahier/", en: "en/workbook/" },
    limits: { script: 103_200, html: 9000, css: 7500, fonts: 100_000, asleep: 0 },
  },
  {
    // One island, which wakes at once, and fetches the words of one report.
    name: "report",
    paths: { fr: "fr/rapport/", en: "en/report/" },
    limits: { script: 76_500, html: 14_000, css: 8000, fonts: 100_000, asleep: 0 },
  },
  {
    // One island, which wakes at once; a file is read by a worker, which is fetched when there is one.
    name: "records",
    paths: { fr: "fr/suivi/", en: "en/records/" },
    limits: { script: 95_000, html: 9000, css: 8000, fonts: 100_000, asleep: 0 },
  },
];

/** What an audit of each page must reach, out of 100. */
export const SCORES = { performance: 99, accessibility: 100, "best-practices": 100, seo: 100 };
