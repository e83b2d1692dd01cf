import { MendIcon } from "../../controls/MendIcon.tsx";
import type { WeakLink } from "../../domain/goal/weak-links.ts";
import { goalChain as english } from "../../i18n/en/goal-chain.ts";
import { goalChain as french } from "../../i18n/fr/goal-chain.ts";
import type { Locale } from "../../i18n/locale.ts";

const WORDS = { fr: french, en: english };

type Props = { readonly link: WeakLink; nameOf(id: string): string; readonly locale: Locale };

/** A weak link in words: what it is, why it matters, how to mend it. */
export function LinkNote({ link, nameOf, locale }: Props) {
  return (
    <p className="to-mend-note chain-note">
      <MendIcon /> <span>{WORDS[locale].weak[link.code](link.metrics.map(nameOf))}</span>
    </p>
  );
}
