import { EMPTY_FUNNEL, type FunnelCounts } from "../../../src/domain/funnel/funnel-counts.ts";

/** A funnel of one month of which only these stages are counted. */
export function funnel(counts: Partial<FunnelCounts>): FunnelCounts {
  return { ...EMPTY_FUNNEL, ...counts };
}
