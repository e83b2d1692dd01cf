import { useState } from "react";
import { useHydrated } from "../../../controls/use-hydrated.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { simulatorWords } from "../../../i18n/simulator-words.ts";
import { SHARE_BUTTON } from "./share-button-id.ts";
import { useFetched } from "./use-fetched.ts";

type Props = { readonly locale: Locale };

/** Opens the sharing dialog, which is fetched then. */
export function ShareButton({ locale }: Props) {
  const [isOpen, setOpen] = useState(false);
  const isHydrated = useHydrated();
  const { part, isOutOfReach } = useFetched(isOpen, () => import("./ShareDialog.tsx"));
  const words = simulatorWords(locale);
  return (
    <>
      <button
        type="button"
        id={SHARE_BUTTON}
        className="text-button"
        aria-haspopup="dialog"
        aria-disabled={!isHydrated}
        onClick={() => setOpen(true)}
      >
        {words.share}
      </button>
      {isOpen && isOutOfReach && <p role="alert">{words.shareUnreached}</p>}
      {isOpen && part && <part.ShareDialog locale={locale} onClose={() => setOpen(false)} />}
    </>
  );
}
