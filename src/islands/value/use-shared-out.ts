import { useState } from "react";
import type { SampleChannel } from "../../domain/attribution/sample-paths.ts";
import type { SharedOut } from "../../domain/attribution/share-out.ts";

type Asked = { readonly single: number; readonly hidden: readonly SampleChannel[] };

const load = () => import("../../domain/attribution/share-out.ts");

/**
 * The credits that the reader asks for. The first ones come with the page; the models themselves are fetched when a hand
 * reaches for the figure.
 */
export function useSharedOut(published: SharedOut) {
  const [asked, setAsked] = useState<Asked>({ single: -1, hidden: [] });
  const [shared, setShared] = useState(published);
  const [isOutOfReach, setOutOfReach] = useState(false);
  const ask = async (part: Partial<Asked>) => {
    const next = { ...asked, ...part };
    setAsked(next);
    try {
      const { shareOut } = await load();
      setShared(shareOut(next.single, next.hidden));
      setOutOfReach(false);
    } catch {
      setOutOfReach(true);
    }
  };
  return { asked, shared, isOutOfReach, ask, prepare: () => void load().catch(() => {}) };
}
