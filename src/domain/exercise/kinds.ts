/** How an exercise is answered. */
export const ANSWER_FORMS = ["number", "chain", "choice", "order", "bins", "point", "build"] as const;
export type AnswerForm = (typeof ANSWER_FORMS)[number];

/** What is loaded together: the generators of one family, and their words. */
export const FAMILIES = [
  "rates",
  "costs",
  "funnel",
  "value",
  "return",
  "time",
  "score",
  "experiment",
  "judgement",
] as const;
export type FamilyId = (typeof FAMILIES)[number];

type KindEntry = {
  readonly family: FamilyId;
  readonly skill: string;
  /** Number of the lesson it belongs to, 1 to 11. */
  readonly lesson: number;
  readonly form: AnswerForm;
};

/**
 * Every kind of exercise: its family, the skill it shows, its lesson and its form. Light on purpose: a list or a map of
 * skills needs this file alone, and the numbers are drawn by what `load-family.ts` loads.
 */
export const KINDS = {
  "rate-by-reach": { family: "rates", skill: "engagement-rate", lesson: 4, form: "number" },
  "engaged-people": { family: "rates", skill: "people-not-interactions", lesson: 5, form: "number" },
  "rate-per-post": { family: "rates", skill: "engagement-rate", lesson: 4, form: "number" },
  "click-rate": { family: "rates", skill: "click-rate", lesson: 4, form: "number" },
  "follower-growth": { family: "rates", skill: "audience-growth", lesson: 4, form: "number" },
  "choose-base": { family: "rates", skill: "choosing-a-base", lesson: 4, form: "choice" },
  "cost-per-mille": { family: "costs", skill: "cost-of-attention", lesson: 4, form: "number" },
  "cost-per-click": { family: "costs", skill: "cost-of-attention", lesson: 4, form: "number" },
  "cost-per-lead": { family: "costs", skill: "cost-per-lead", lesson: 8, form: "number" },
  "acquisition-cost": { family: "costs", skill: "acquisition-cost", lesson: 8, form: "number" },
  "cost-through-path": { family: "costs", skill: "cost-per-sale", lesson: 5, form: "number" },
  "staff-cost": { family: "costs", skill: "staff-cost", lesson: 9, form: "number" },
  "sort-costs": { family: "costs", skill: "full-investment", lesson: 9, form: "bins" },
  "full-investment": { family: "return", skill: "full-investment", lesson: 9, form: "number" },
  "net-roi": { family: "return", skill: "net-roi", lesson: 9, form: "number" },
  "roi-from-sales": { family: "return", skill: "roi-chain", lesson: 9, form: "number" },
  "roi-chain": { family: "return", skill: "roi-chain", lesson: 9, form: "chain" },
  "build-net-roi": { family: "return", skill: "net-roi", lesson: 9, form: "build" },
  "order-by-profit": { family: "return", skill: "size-of-return", lesson: 9, form: "order" },
  "stage-rate": { family: "funnel", skill: "stage-rates", lesson: 5, form: "number" },
  "funnel-chain": { family: "funnel", skill: "stage-rates", lesson: 5, form: "chain" },
  "required-visits": { family: "funnel", skill: "required-conversions", lesson: 5, form: "number" },
  "best-fix": { family: "funnel", skill: "best-fix", lesson: 5, form: "choice" },
  "build-path": { family: "funnel", skill: "stage-rates", lesson: 5, form: "build" },
  "visit-value": { family: "value", skill: "value-back-from-a-sale", lesson: 8, form: "number" },
  "lead-value": { family: "value", skill: "value-back-from-a-sale", lesson: 8, form: "number" },
  "customer-value": { family: "value", skill: "customer-value", lesson: 8, form: "number" },
  "acquisition-payback": { family: "value", skill: "payback", lesson: 8, form: "number" },
  overlap: { family: "value", skill: "double-counting", lesson: 8, form: "number" },
  "count-once": { family: "value", skill: "double-counting", lesson: 8, form: "choice" },
  incremental: { family: "value", skill: "incrementality", lesson: 8, form: "number" },
  attribution: { family: "value", skill: "attribution", lesson: 8, form: "number" },
  "gross-return": { family: "return", skill: "gross-and-net", lesson: 9, form: "number" },
  roas: { family: "return", skill: "roas", lesson: 9, form: "number" },
  "break-even-roas": { family: "return", skill: "break-even-roas", lesson: 9, form: "number" },
  "profit-behind": { family: "return", skill: "size-of-return", lesson: 9, form: "number" },
  "break-even-sales": { family: "time", skill: "break-even", lesson: 9, form: "number" },
  "break-even-month": { family: "time", skill: "break-even", lesson: 9, form: "point" },
  payback: { family: "time", skill: "payback", lesson: 9, form: "number" },
  "roi-too-early": { family: "time", skill: "sales-cycle", lesson: 9, form: "chain" },
  "early-direction": { family: "time", skill: "sales-cycle", lesson: 9, form: "choice" },
  "goal-pace": { family: "time", skill: "goal-pace", lesson: 3, form: "number" },
  "score-total": { family: "score", skill: "scoring", lesson: 7, form: "number" },
  "score-base": { family: "score", skill: "scoring", lesson: 7, form: "number" },
  "score-change": { family: "score", skill: "score-change", lesson: 7, form: "number" },
  "net-sentiment": { family: "score", skill: "sentiment", lesson: 7, form: "number" },
  "rank-posts": { family: "score", skill: "weights", lesson: 7, form: "order" },
  lift: { family: "experiment", skill: "comparing-rates", lesson: 6, form: "number" },
  "experiment-verdict": { family: "experiment", skill: "experiment-verdicts", lesson: 6, form: "choice" },
  "one-change": { family: "experiment", skill: "experiment-design", lesson: 6, form: "choice" },
  "range-mean": { family: "experiment", skill: "ranges", lesson: 10, form: "number" },
  "what-matters": { family: "experiment", skill: "what-matters-most", lesson: 10, form: "point" },
  survey: { family: "judgement", skill: "reading-surveys", lesson: 1, form: "number" },
  "judge-claim": { family: "judgement", skill: "judging-claims", lesson: 1, form: "choice" },
  "mend-goal": { family: "judgement", skill: "mending-goals", lesson: 3, form: "choice" },
  "smart-checks": { family: "judgement", skill: "smart-checks", lesson: 3, form: "bins" },
  "read-chart": { family: "judgement", skill: "reading-charts", lesson: 4, form: "point" },
  "report-order": { family: "judgement", skill: "report", lesson: 11, form: "order" },
  bottleneck: { family: "funnel", skill: "bottleneck", lesson: 5, form: "point" },
  "choose-metric": { family: "judgement", skill: "choosing-metrics", lesson: 2, form: "choice" },
  "metric-families": { family: "judgement", skill: "metric-families", lesson: 4, form: "bins" },
} as const satisfies Record<string, KindEntry>;

export type KindId = keyof typeof KINDS;

export type SkillId = (typeof KINDS)[KindId]["skill"];

/** The kinds of one family. */
export type KindOf<Family extends FamilyId> = {
  [Kind in KindId]: (typeof KINDS)[Kind]["family"] extends Family ? Kind : never;
}[KindId];

/** Every kind, in the order in which the catalogue lists them. */
export const KIND_IDS = Object.keys(KINDS) as readonly KindId[];

/** Every skill once, in the order of the lessons. */
export const SKILLS: readonly SkillId[] = [
  ...new Set(
    KIND_IDS.toSorted((one, other) => KINDS[one].lesson - KINDS[other].lesson).map(
      (kind) => KINDS[kind].skill,
    ),
  ),
];

/** True for the name of a kind. */
export function isKind(name: string): name is KindId {
  return Object.hasOwn(KINDS, name);
}

/** The kinds that show a skill. */
export function kindsOfSkill(skill: SkillId): readonly KindId[] {
  return KIND_IDS.filter((kind) => KINDS[kind].skill === skill);
}
