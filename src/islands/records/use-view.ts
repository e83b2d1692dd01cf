import { useCallback, useEffect } from "react";
import { onFragment, readFragment, replaceFragment } from "../../adapters/page/address.ts";
import { useHeldView } from "../../controls/use-held-view.ts";
import { VIEW_IDS, type ViewId } from "./views.tsx";

/** In the page as built. */
export const FIRST = "data" satisfies ViewId;

/** The view that the address names; the first where it names none. */
export function viewInAddress(): ViewId {
  return VIEW_IDS.find((id) => id === readFragment()) ?? FIRST;
}

/** The view that is shown, which the address names and a link may ask for. */
export function useView(): ReturnType<typeof useHeldView<ViewId>> {
  const { asked, shown, show } = useHeldView<ViewId>(FIRST);
  useEffect(() => {
    const follow = () => show(viewInAddress());
    follow();
    return onFragment(follow);
  }, [show]);
  const showAndName = useCallback(
    (view: ViewId) => {
      replaceFragment(view);
      show(view);
    },
    [show],
  );
  return { asked, shown, show: showAndName };
}
