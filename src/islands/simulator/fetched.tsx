import { type ComponentType, lazy } from "react";
import type { Locale } from "../../i18n/locale.ts";
import { simulatorWords } from "../../i18n/simulator-words.ts";

/** A part of the simulator that is fetched when it is first asked for; where it cannot be, it says so, and all else stays. */
export function fetched<Props extends { readonly locale: Locale }>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  return lazy(async () => ({
    default: await load().catch(() => Unreached),
  })) as unknown as ComponentType<Props>;
}

function Unreached({ locale }: { readonly locale: Locale }) {
  return <p role="alert">{simulatorWords(locale).unreached}</p>;
}
