import { startTransition, useEffect, useState } from "react";
import { whenIdle } from "../../../adapters/page/when-idle.ts";
import { type Band, bandOf } from "../../../domain/uncertainty/band.ts";

const PATIENCE = 3000; // ms

/**
 * Where nine in ten trials of the bench's plan end, a moment behind the plan; `null` while nothing of it is a range.
 * What draws the trials is fetched once the page is at rest: the verdict itself never waits for it.
 */
export function useVerdictBand(): Band | null {
  const [band, setBand] = useState<Band | null>(null);
  useEffect(() => {
    let stop = whenIdle(async () => {
      const { $uncertainty, followUncertainty } = await import("../../../adapters/simulation/uncertainty.ts");
      if (isGone) return;
      const unfollow = followUncertainty();
      const unsubscribe = $uncertainty.subscribe((latest) =>
        startTransition(() => setBand(latest && bandOf(latest.report.summary.netRoi))),
      );
      stop = () => {
        unsubscribe();
        unfollow();
      };
    }, PATIENCE);
    let isGone = false;
    return () => {
      isGone = true;
      stop();
    };
  }, []);
  return band;
}
