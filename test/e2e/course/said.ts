/** A metric that the learner keeps: its id in the catalogue, what would be done if it moved, where it is read. */
type Kept = {
  readonly id: string;
  readonly goal: "engagement" | "leads" | "sales";
  readonly decision: string;
  readonly where: string;
};

/** Where one variable of the report comes from. */
type Told = { readonly source: string; readonly period: string; readonly reason: string };

/** What one learner writes from the first lesson to the last, as they type it: texts, and figures in their own style. */
export type Said = {
  readonly name: string;
  /** A guess of the net ROI, as the ruler takes it. */
  readonly guess: string;
  readonly ambition: string;
  readonly chainGoal: string;
  readonly goal: { statement: string; baseline: string; target: string; owner: string; resources: string };
  readonly metrics: readonly Kept[];
  readonly funnel: {
    readonly months: string;
    readonly audience: readonly [impressions: string, reach: string, engaged: string];
    readonly path: readonly [visits: string, leads: string, sales: string];
  };
  readonly records: {
    readonly channel: string;
    readonly source: string;
    readonly leads: readonly string[];
    readonly sales: readonly string[];
  };
  readonly experiment: {
    readonly hypothesis: string;
    readonly names: readonly [a: string, b: string];
    readonly planned: string;
    readonly exposed: readonly [a: string, b: string];
    readonly converted: readonly [a: string, b: string];
    readonly learned: string;
  };
  readonly score: {
    readonly why: string;
    readonly points: { readonly comment: string; readonly save: string; readonly click: string };
    /** A post's name, its comments, saves and clicks. */
    readonly posts: readonly (readonly [name: string, comments: string, saves: string, clicks: string])[];
  };
  readonly value: {
    readonly order: string;
    readonly margin: string;
    readonly incremental: string;
    readonly calls: { readonly perMonth: string; readonly each: string; readonly reason: string };
  };
  readonly costs: {
    readonly hours: string;
    readonly hourly: string;
    readonly ads: string;
    readonly content: string;
    readonly tools: string;
    readonly other: string;
  };
  readonly outlook: {
    readonly months: string;
    readonly cycle: string;
    readonly lowestMargin: string;
    readonly target: string;
    readonly because: string;
    readonly signpost: string;
  };
  readonly report: {
    readonly reader: string;
    readonly told: Told;
    readonly limits: string;
    readonly nextStep: string;
  };
};
