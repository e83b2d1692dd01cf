import type { funnelTracker as french } from "../fr/funnel-tracker.ts";

export const funnelTracker: typeof french = {
  titleGap: (step, rate, best, against) => `The bottleneck: ${step}, ${rate} against ${best} for ${against}`,
  gap: (share, sales) =>
    `This is where the gap is widest, in proportion. Doing as well would give ${share} more sales, or ${sales}.`,
  path: (visits, lead, close) =>
    lead === null
      ? `${visits} visits a month, of which ${close} buy`
      : `${visits} visits a month, ${lead} of them leads, ${close} of those sales`,
  planFollows: (path) => `Your ROI, in lesson 9, starts from this funnel: ${path}.`,
  planDiffers: (plan, funnel) => `Your ROI uses other figures: ${plan}. Your funnel gives ${funnel}.`,
};
