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

/** The pages, and their limits. The lesson's are promises to the reader; the others hold what was reached. */
export const PAGES = [
  {
    name: "lesson",
    paths: { fr: "fr/lecons/roi/", en: "en/lessons/roi/" },
    limits: {
      ...{ firstScript: 6000, script: 95_000, html: 20_000, css: 10_000, fonts: 130_000 },
      ...{ awake: 0, asleep: 0, living: 1600 },
    },
  },
  {
    name: "home",
    paths: { fr: "fr/", en: "en/" },
    limits: {
      ...{ firstScript: 6000, script: 95_000, html: 20_000, css: 10_000, fonts: 130_000 },
      ...{ awake: 0, asleep: 0 },
    },
  },
  {
    name: "simulator",
    paths: { fr: "fr/simulateur/", en: "en/simulator/" },
    // The simulator is one island, loaded at once.
    limits: { script: 95_000, html: 20_000, css: 10_000, fonts: 130_000, asleep: 0 },
  },
];

/** What an audit of each page must reach, out of 100. */
export const SCORES = { performance: 99, accessibility: 100, "best-practices": 100, seo: 100 };
