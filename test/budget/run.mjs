// Usage: node test/budget/run.mjs [--bytes] [--all] [--list]. Whether the built site keeps within its budgets of bytes
// and, without --bytes, of audit scores: French pages, or both languages with --all. --list shows every file fetched.
import { chromium } from "@playwright/test";
import { basePath, buildSite, isBuildFresh, outputFolder } from "../../src/commands/build-site.mjs";
import { browserArguments, findBrowser } from "../../src/commands/find-browser.mjs";
import { findPort } from "../../src/commands/find-port.mjs";
import { serveSite } from "../serve-site.mjs";
import { auditPage } from "./audit-page.mjs";
import { MEASURES, PAGES, SCORES } from "./budgets.mjs";
import { measurePage } from "./measure-page.mjs";
import { reportBudget, reportParts } from "./report.mjs";

const option = (name) => process.argv.includes(`--${name}`);
const RUNS = 5;
const LANES = 3; // pages measured side by side: bytes are the same, and most of the time is waiting
const results = [];

if (!isBuildFresh()) {
  const { built, output } = buildSite();
  if (!built) throw new Error(`There is no site to measure, because it could not be built:\n${output}`);
}
const sites = await Promise.all(Array.from({ length: LANES }, () => serveSite(outputFolder(), basePath())));
const [site] = sites;
const port = await findPort(9330);
const browser = await chromium.launch({
  executablePath: (await findBrowser()) ?? undefined,
  args: [...browserArguments(), `--remote-debugging-port=${port}`],
});
try {
  const measured = pages(["fr", "en"]);
  const figures = measureInLanes(measured.map(([, , path]) => path));
  for (const [index, [name, locale, , limits]] of measured.entries()) {
    checkBytes(`${name} ${locale}`, await figures[index], limits);
  }
  if (!option("bytes")) {
    console.log(
      `\nAudits of a throttled phone; performance is the best of up to ${RUNS} runs, the others the worst.`,
    );
    for (const [name, locale, path] of pages(option("all") ? ["fr", "en"] : ["fr"])) {
      checkAudit(`${name} ${locale}`, await auditPage(site.address(path), port, RUNS));
    }
  }
} finally {
  await browser.close();
  for (const each of sites) each.close();
}
const over = results.filter((holds) => !holds).length;
console.log(over ? `\n${over} of ${results.length} budgets are over` : `\n${results.length} budgets hold`);
process.exitCode = over ? 1 : 0;

function pages(locales) {
  return PAGES.flatMap(({ name, paths, limits }) =>
    locales.map((locale) => [name, locale, paths[locale], limits]),
  );
}

/** What each page takes, as a promise: every lane has a server of its own, whose answers are those of its page alone. */
function measureInLanes(paths) {
  const lanes = sites.map(() => Promise.resolve());
  return paths.map((path, index) => {
    const lane = index % sites.length;
    lanes[lane] = lanes[lane].then(() => measurePage(browser, sites[lane], path));
    return lanes[lane];
  });
}

function checkBytes(page, { figures, files, names }, limits) {
  for (const [key, limit] of Object.entries(limits)) {
    const { name, unit, type } = MEASURES[key];
    const holds = reportBudget(`${page}: ${name}`, figures[key], limit, { unit });
    results.push(holds);
    if (type && (option("list") || !holds)) {
      reportParts((files[key] ?? files.default).filter((file) => file.type === type));
    }
    if (!holds) for (const island of names[key] ?? []) console.log(`        ${island}`);
  }
}

function checkAudit(page, { scores, performance, speeds, imperfect }) {
  for (const [category, limit] of Object.entries(SCORES)) {
    const holds = reportBudget(`${page}: ${category}`, scores[category], limit, { atLeast: true });
    results.push(holds);
    if (category === "performance")
      console.log(`        runs: ${performance.join(", ")}; speed of the machine: ${speeds.join(", ")}`);
  }
  for (const { id, score, weight, title, nodes } of imperfect) {
    console.log(`        ${id} (${score}${weight > 0 ? "" : ", no weight"}): ${title}`);
    for (const node of nodes) console.log(`          ${node}`);
  }
}
