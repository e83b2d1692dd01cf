import { startTransition, useEffect, useState } from "react";
import {
  $uncertainty,
  followUncertainty,
  type Uncertainty,
} from "../../../adapters/simulation/uncertainty.ts";

/**
 * What is known of how uncertain the bench's plan is; `null` while nothing of it is a range, or nothing is known yet.
 * A new report is drawn in a transition, so that a key press never waits for it.
 */
export function useUncertainty(): Uncertainty | null {
  const [uncertainty, setUncertainty] = useState<Uncertainty | null>(null);
  useEffect(() => {
    const unfollow = followUncertainty();
    const stop = $uncertainty.subscribe((latest) => startTransition(() => setUncertainty(latest)));
    return () => {
      stop();
      unfollow();
    };
  }, []);
  return uncertainty;
}
