import { useStore } from "@nanostores/react";
import { useHydrated } from "../../../controls/use-hydrated.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { simulatorWords } from "../../../i18n/simulator-words.ts";
import { $preferences, DEFAULT_PREFERENCES } from "../../../state/preferences/preferences.ts";

/** From the six inputs of a first look to all of them, and back. The choice is kept. */
export function AllInputsSwitch({ locale }: { readonly locale: Locale }) {
  const preferences = useStore($preferences, { ssr: () => DEFAULT_PREFERENCES });
  const hydrated = useHydrated();
  const words = simulatorWords(locale);
  return (
    <button
      type="button"
      className="text-button all-inputs"
      aria-pressed={preferences.allInputs}
      disabled={!hydrated}
      onClick={() => $preferences.set({ ...preferences, allInputs: !preferences.allInputs })}
    >
      {words.allInputs}
    </button>
  );
}
