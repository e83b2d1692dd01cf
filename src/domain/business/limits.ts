/** As much as a workbook holds of each kind: more could not be read back, so fields take no more. */
export const LIMITS = {
  /** Letters of a name or a short answer. */
  line: 200,
  /** Letters of a longer one. */
  text: 2000,
  goals: 20,
  metrics: 60,
  measurements: 2000,
  experiments: 200,
  posts: 100,
  variables: 100,
  /** Businesses beside the one that is open. */
  shelf: 20,
} as const;
