// Usage: node test/bench/run.mjs [--strict]. How long a projection takes, how long a changed figure takes to show on a
// slowed-down page, and how a long record is read, scrolled, typed in and drawn. Times depend on the machine and on what else it
// does, so only --strict fails on them.
import { availableParallelism, loadavg } from "node:os";
import { chromium } from "@playwright/test";
import { basePath, buildSite, isBuildFresh, outputFolder, ROOT } from "../../src/commands/build-site.mjs";
import { browserArguments, findBrowser } from "../../src/commands/find-browser.mjs";
import { serveSite } from "../serve-site.mjs";
import { benchEngine } from "./engine.mjs";
import { benchExercises } from "./exercises.mjs";
import { toFourChannels } from "./four-channels.mjs";
import { barePageKeyToPaint, keyToPaint } from "./key-to-paint.mjs";
import { percentile } from "./percentiles.mjs";
import { projectionTimes } from "./projection-time.mjs";
import { boardAfterImport, recordBoardTimes } from "./record-board.mjs";
import { recordTimes } from "./record-times.mjs";
import { measureSlowdown } from "./slowdown.mjs";
import { uncertaintyTimes } from "./uncertainty-times.mjs";

const TARGET = 32; // ms at the 95th percentile: two frames
const REFRESH = 150; // ms from a change to the painted figures of 10 000 trials
const LONG_TASK = 50; // ms of the main thread while a million trials run
const IMPORT = 5000; // ms until a file of 100 000 figures is read and on record
const FIRST_CHART = 500; // ms from the dashboard's tab to its first chart, of 100 000 figures
const SCREENS = { phone: { width: 360, height: 800 }, desktop: { width: 1280, height: 800 } };
const LESSON = {
  path: "fr/lecons/roi/",
  field: "Heures par mois",
  answer: '.part data[data-figure="investment/month"]',
};
const SIMULATOR = {
  path: "fr/simulateur/",
  field: /^Publicité par mois/,
  answer: ".verdict-text .cost",
  // On a phone the inputs are folded. Their heading alone: each input's label unfolds something too.
  open: ".bench-section:has(.channel-tabs) h2 button[aria-expanded=false]",
};
const NAMES = { empty: "an empty page", plain: "a plain page of text" };
const PAGES = [
  { name: "lesson, hours a month", ...LESSON },
  { name: "lesson read to its end", wakeAll: true, ...LESSON },
  { name: "simulator, ad spend", ...SIMULATOR },
  { name: "simulator, 4 channels and ranges", prepare: toFourChannels, ...SIMULATOR },
];

console.log("Projection, median of 60 batches");
for (const { name, time, ratio } of projectionTimes(ROOT)) {
  console.log(`      ${name.padEnd(40)} ${time.toFixed(2)} µs, ${ratio.toFixed(2)} × a loop of 1000 steps`);
}

console.log("");
let slow = await benchEngine();
console.log("");
slow += benchExercises();

if (!isBuildFresh()) {
  const { built, output } = buildSite();
  if (!built) throw new Error(`There is no site to measure, because it could not be built:\n${output}`);
}
const site = await serveSite(outputFolder(), basePath());
const browser = await chromium.launch({
  executablePath: (await findBrowser()) ?? undefined,
  args: browserArguments(),
});
try {
  console.log("\nFrom the key to the painted figure, 60 presses, processor slowed 4 times; ms");
  const { loop, layout } = await measureSlowdown(browser, SCREENS.phone);
  console.log(
    `      ${"what the browser makes of 4 times".padEnd(40)} a loop ${loop.toFixed(1)}, the layout of text ${layout.toFixed(1)} times as long`,
  );
  const plain = {};
  for (const [screen, viewport] of Object.entries(SCREENS)) {
    for (const kind of ["empty", "plain"]) {
      const { probed } = await barePageKeyToPaint(browser, viewport, kind);
      plain[screen] = percentile(probed, 0.95);
      console.log(`      ${`${NAMES[kind]}, ${screen}`.padEnd(40)} ${summary(probed)}`);
    }
  }
  for (const { name, path, ...rest } of PAGES) {
    for (const [screen, viewport] of Object.entries(SCREENS)) {
      const { probed, timed, presses } = await keyToPaint(browser, site.address(path), { viewport, ...rest });
      // What the browser does not report took less than 16 ms.
      const quick = Array.from({ length: Math.max(0, presses - timed.length) }, () => 16);
      const isQuick = probed.length === presses && percentile(probed, 0.95) <= TARGET;
      if (!isQuick) slow += 1;
      const verdict = isQuick ? "ok   " : "OVER ";
      const ratio = percentile(probed, 0.95) / plain[screen];
      console.log(
        `${verdict} ${`${name}, ${screen}`.padEnd(40)} ${summary(probed)} / ${TARGET}, ${ratio.toFixed(2)} × a plain page's p95`,
      );
      console.log(`      ${"event timing, in steps of 8".padEnd(40)} ${summary([...timed, ...quick])}`);
      if (probed.length < presses)
        console.log(`      no change was seen after ${presses - probed.length} presses`);
    }
  }
  console.log("\nUncertainty of the simulator's sample, every estimate a range; ms");
  const { refresh, million, longest } = await uncertaintyTimes(browser, site.address("fr/simulateur/"));
  slow += judge(
    "10 000 trials refresh",
    percentile(refresh, 0.95) <= REFRESH,
    `${summary(refresh)} / ${REFRESH}`,
  );
  slow += judge(
    "longest task while a million trials run",
    longest < LONG_TASK,
    `${longest < LONG_TASK ? "under 50" : longest.toFixed(0)} / ${LONG_TASK}; the million took ${(million / 1000).toFixed(1)} s`,
  );
  console.log("\nThe record hub with 100 000 figures; ms");
  slow += judgeRecords(await recordTimes(browser, site.address("en/records/")));
  console.log("\nThe dashboard of 100 000 figures on record; ms");
  const board = await recordBoardTimes(browser, site.address("fr/suivi/"));
  for (const [when, times] of [
    ["tab pressed at once, to the first chart", board.atOnce],
    ["… of a record never counted before", board.uncounted],
    ["… pressed with the page at rest", board.atRest],
    ["… pressed as an import ends", await boardAfterImport(browser, site.address("en/records/"))],
  ]) {
    slow += judge(when, percentile(times, 0.5) <= FIRST_CHART, `${summary(times)} / ${FIRST_CHART}`);
  }
  slow += judge(
    "longest task of the page meanwhile",
    board.longest < LONG_TASK,
    `${board.longest < LONG_TASK ? "under 50" : board.longest.toFixed(0)} / ${LONG_TASK}`,
  );
} finally {
  await browser.close();
  site.close();
}
const load = loadavg()[0] / availableParallelism();
if (load > 1)
  console.log(`\nThe machine is busy (load ${load.toFixed(1)} a processor): these times are too long.`);
process.exitCode = slow > 0 && process.argv.includes("--strict") ? 1 : 0;

function summary(samples) {
  const show = (value) => value.toFixed(1).padStart(6);
  return `p50 ${show(percentile(samples, 0.5))}  p95 ${show(percentile(samples, 0.95))}  max ${show(Math.max(...samples))}`;
}

/** Prints what was measured on the record hub; returns how many targets it is over. */
function judgeRecords({ read, whole, scrolling, editing, saved }) {
  const longest = (tasks) => Math.max(0, ...tasks);
  const tasks = (found) =>
    `${found.length === 0 ? "none" : `${found.length}, the longest ${longest(found)}`}`;
  const times = `${whole.toFixed(0)} / ${IMPORT}, of which reading ${read.toFixed(0)}`;
  console.log(`      ${"from the key to « saved », 12 cells".padEnd(40)} ${summary(saved)}`);
  return (
    judge("a file is read in the worker and kept", whole <= IMPORT, times) +
    judge("tasks over 50 ms while scrolling", scrolling.length === 0, tasks(scrolling)) +
    judge("tasks over 50 ms while cells are typed", editing.length === 0, tasks(editing))
  );
}

/** Prints a measurement; returns 1 when it is over its target. */
function judge(name, isQuick, text) {
  console.log(`${isQuick ? "ok   " : "OVER "} ${name.padEnd(40)} ${text}`);
  return isQuick ? 0 : 1;
}
