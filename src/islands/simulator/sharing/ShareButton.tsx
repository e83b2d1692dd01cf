import { useState } from "react";
import { useHydrated } from "../../../controls/use-hydrated.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { simulatorWords } from "../../../i18n/simulator-words.ts";
import { SHARE_BUTTON } from "./share-button-id.ts";
import { useFetched } from "./use-fetched.ts";

type Props = { readonly locale: Locale };

/** Opens the sharing dialog, which is fetched then. */
export function ShareButton({ locale }: Props) {
  // Counted, so that a press after one without a network tries again; 0 is closed.
  const [presses, setPresses] = useState(0);
  const isHydrated = useHydrated();
  const { part, isOutOfReach } = useFetched(presses, () => import("./ShareDialog.tsx"));
  const words = simulatorWords(locale);
  return (
    <>
      <button
        type="button"
        id={SHARE_BUTTON}
        className="text-button"
        aria-haspopup="dialog"
        aria-disabled={!isHydrated}
        onClick={() => setPresses(presses + 1)}
      >
        {words.share}
      </button>
      {presses > 0 && isOutOfReach && <p role="alert">{words.shareUnreached}</p>}
      {presses > 0 && part && <part.ShareDialog locale={locale} onClose={() => setPresses(0)} />}
    </>
  );
}
