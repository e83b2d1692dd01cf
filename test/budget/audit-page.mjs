import lighthouse from "lighthouse";
import { SCORES } from "./budgets.mjs";

const MOST_NODES = 6;
const ATTEMPTS = 3;

/**
 * Scores of a page out of 100, audited as on a mid-range phone: of everything but performance the worst of all runs; of performance
 * the best of at most `mostRuns`, since what else the machine does only ever takes points away, and no more runs than it takes to
 * reach the limit. `performance` has the score of each run. `imperfect` lists the audits below full score in the best run, and those
 * of other categories in any; `speeds` says how fast the machine was in each, 1000 and more being a desktop left to itself.
 */
export async function auditPage(address, port, mostRuns) {
  const reports = [];
  const performance = [];
  while (reports.length < mostRuns && Math.max(0, ...performance) < SCORES.performance) {
    reports.push(await audit(address, port));
    performance.push(scoreOf(reports.at(-1), "performance"));
  }
  const scores = Object.fromEntries(
    Object.keys(SCORES).map((category) => [
      category,
      Math.min(...reports.map((lhr) => scoreOf(lhr, category))),
    ]),
  );
  scores.performance = Math.max(...performance);
  const best = reports[performance.indexOf(scores.performance)];
  const timings = new Set(best.categories.performance.auditRefs.map(({ id }) => id));
  const imperfect = new Map(
    [...reports.flatMap(imperfectAudits).filter(({ id }) => !timings.has(id)), ...imperfectAudits(best)].map(
      (found) => [found.id, found],
    ),
  );
  const speeds = reports.map((lhr) => Math.round(lhr.environment.benchmarkIndex));
  return { scores, performance, speeds, imperfect: [...imperfect.values()] };
}

function scoreOf({ categories }, category) {
  return Math.round((categories[category].score ?? 0) * 100);
}

/** One audit. A busy machine makes the auditor itself fail now and then, which says nothing of the page: it is asked again. */
async function audit(address, port) {
  for (let attempt = 1; ; attempt += 1) {
    const { lhr } = await lighthouse(address, {
      port,
      logLevel: "silent",
      onlyCategories: Object.keys(SCORES),
    });
    if (!lhr.runtimeError) return lhr;
    if (attempt === ATTEMPTS)
      throw new Error(
        `${address} could not be audited in ${ATTEMPTS} attempts: ${lhr.runtimeError.message} (${lhr.runtimeError.code})`,
      );
  }
}

/** Audits with less than a full score; those of no weight are hints, and cost no points by themselves. */
function imperfectAudits({ audits, categories }) {
  const refs = Object.values(categories).flatMap(({ auditRefs }) => auditRefs);
  const weights = new Map(refs.map(({ id, weight }) => [id, weight]));
  return [...weights]
    .map(([id, weight]) => ({ weight, ...audits[id] }))
    .filter(({ score }) => score !== null && score < 1)
    .map(({ id, weight, score, title, displayValue, details }) => ({
      id,
      score,
      weight,
      title: displayValue ? `${title} ${displayValue}` : title,
      nodes: [...new Set(itemsOf(details).map(describe).filter(Boolean))].slice(0, MOST_NODES),
    }));
}

/** Items of a table, or of the tables that a list holds. */
function itemsOf(details) {
  const items = details?.items ?? [];
  return Array.isArray(items) ? items.flatMap((item) => (item?.items ? itemsOf(item) : [item])) : [];
}

function describe({ node, severity, description, source, url }) {
  if (node?.selector) return `${node.selector}  ${node.snippet}`;
  const place = source?.url ?? (typeof source === "string" ? source : null);
  return [severity && description, place, url].filter((part) => typeof part === "string").join(" · ");
}
