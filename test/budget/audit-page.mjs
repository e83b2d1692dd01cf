import lighthouse from "lighthouse";
import { SCORES } from "./budgets.mjs";

const MOST_NODES = 6;
const ATTEMPTS = 3;

/**
 * Scores of a page out of 100, audited as on a mid-range phone: the median performance of several runs, because the
 * machine is noisy, and the worst of everything else. `imperfect` lists the audits below full score in any run;
 * `speeds` says how fast the machine was in each, 1000 and more being a desktop left to itself.
 */
export async function auditPage(address, port, runs) {
  const reports = [];
  for (let run = 0; run < runs; run += 1) reports.push(await audit(address, port));
  const scoresOf = (category) =>
    reports.map((lhr) => Math.round((lhr.categories[category].score ?? 0) * 100)).sort((a, b) => a - b);
  const scores = Object.fromEntries(Object.keys(SCORES).map((category) => [category, scoresOf(category)[0]]));
  const performance = scoresOf("performance");
  scores.performance = performance[Math.floor(runs / 2)];
  const imperfect = new Map(reports.flatMap(imperfectAudits).map((audit) => [audit.id, audit]));
  const speeds = reports.map((lhr) => Math.round(lhr.environment.benchmarkIndex));
  return { scores, runs: performance, speeds, imperfect: [...imperfect.values()] };
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
