import type { ComponentType } from "react";
import { fetchedPart } from "../../controls/fetched-part.ts";
import type { Locale } from "../../i18n/locale.ts";
import { simulatorWords } from "../../i18n/simulator-words.ts";

/** A part of the simulator that is fetched when it is first asked for; where it cannot be, it says so. */
export function fetched<Props extends { readonly locale: Locale }>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  return fetchedPart(load, Unreached);
}

function Unreached({ locale }: { readonly locale: Locale }) {
  return <p role="alert">{simulatorWords(locale).unreached}</p>;
}
