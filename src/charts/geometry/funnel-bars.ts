/** A stage of the funnel: its count, and the share of it that goes on to the next; `null` for the last. */
export type FunnelStage = { readonly id: string; readonly count: number; readonly goesOn: number | null };

/** Stages with the share of each that reaches the next; a stage that nobody reaches passes nobody on. */
export function funnelStages(
  counts: readonly { readonly id: string; readonly count: number }[],
): readonly FunnelStage[] {
  return counts.map(({ id, count }, index) => {
    const next = counts[index + 1];
    return { id, count, goesOn: next ? (count > 0 ? next.count / count : 0) : null };
  });
}
