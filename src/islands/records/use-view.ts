import { startTransition, useCallback, useEffect, useState } from "react";
import { onFragment, readFragment, replaceFragment } from "../../adapters/page/address.ts";
import { VIEW_IDS, type ViewId } from "./views.tsx";

/** In the page as built. */
export const FIRST = "data" satisfies ViewId;

/** The view that the address names; the first where it names none. */
export function viewInAddress(): ViewId {
  return VIEW_IDS.find((id) => id === readFragment()) ?? FIRST;
}

/** The view that is shown, which the address names and a link may ask for; the one before stays until the next is there. */
export function useView(): readonly [ViewId, (view: ViewId) => void] {
  const [shown, setShown] = useState<ViewId>(FIRST);
  useEffect(() => {
    const follow = () => startTransition(() => setShown(viewInAddress()));
    follow();
    return onFragment(follow);
  }, []);
  const show = useCallback((view: ViewId) => {
    replaceFragment(view);
    startTransition(() => setShown(view));
  }, []);
  return [shown, show];
}
