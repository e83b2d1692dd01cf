import lighthouse from "lighthouse";
import { SCORES } from "./budgets.mjs";

/**
 * Scores of a page out of 100, audited as on a mid-range phone: the median performance of several runs, because the
 * machine is noisy, and the worst of everything else. `imperfect` lists the audits that cost points, in any run.
 */
export async function auditPage(address, port, runs) {
  const reports = [];
  for (let run = 0; run < runs; run += 1) {
    const { lhr } = await lighthouse(address, {
      port,
      logLevel: "silent",
      onlyCategories: Object.keys(SCORES),
    });
    if (lhr.runtimeError) throw new Error(`${address} could not be audited: ${lhr.runtimeError.message}`);
    reports.push(lhr);
  }
  const scoresOf = (category) =>
    reports.map((lhr) => Math.round((lhr.categories[category].score ?? 0) * 100)).sort((a, b) => a - b);
  const scores = Object.fromEntries(Object.keys(SCORES).map((category) => [category, scoresOf(category)[0]]));
  const performance = scoresOf("performance");
  scores.performance = performance[Math.floor(runs / 2)];
  const imperfect = new Map(reports.flatMap(imperfectAudits).map((audit) => [audit.id, audit]));
  return { scores, runs: performance, imperfect: [...imperfect.values()] };
}

/** Audits with a weight in their category and less than a full score; those without weight cannot cost a point. */
function imperfectAudits({ audits, categories }) {
  const weighted = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0),
  );
  return weighted
    .map(({ id }) => audits[id])
    .filter(({ score }) => score !== null && score < 1)
    .map(({ id, score, title, displayValue, details }) => ({
      id,
      score,
      title: displayValue ? `${title} ${displayValue}` : title,
      nodes: (details?.items ?? []).map(describe).filter(Boolean),
    }));
}

function describe({ node, description, source, url }) {
  if (node) return `${node.selector}  ${node.snippet}`;
  return [description, source?.url ?? (typeof source === "string" ? source : null), url]
    .filter(Boolean)
    .join(" · ");
}
