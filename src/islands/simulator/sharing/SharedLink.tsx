import { useEffect, useId, useRef, useState } from "react";
import { copyText } from "../../../adapters/page/copy-text.ts";
import { useFormat } from "../../../controls/use-format.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { sharingWords } from "../../../i18n/simulator-sharing-words.ts";

type Props = { readonly link: string; readonly locale: Locale };

/** The link, to copy; where the browser does not let a page copy, it is selected for the learner to. */
export function SharedLink({ link, locale }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const format = useFormat(locale);
  const words = sharingWords(locale);
  const [outcome, setOutcome] = useState<"copied" | "copyRefused" | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another link has not been copied.
  useEffect(() => setOutcome(null), [link]);
  const copy = async () => {
    const isCopied = await copyText(link);
    if (!isCopied) field.current?.focus();
    if (!isCopied) field.current?.select();
    setOutcome(isCopied ? "copied" : "copyRefused");
  };
  return (
    <div className="share-link">
      <h3>
        <label htmlFor={id}>{words.link}</label> <small>{words.linkLength(format.count(link.length))}</small>
      </h3>
      <p className="share-note">{words.inLink}</p>
      <div className="share-acts">
        <input
          ref={field}
          id={id}
          type="text"
          readOnly
          value={link}
          spellCheck={false}
          onFocus={({ target }) => target.select()}
        />
        <button type="button" className="button" onClick={() => void copy()}>
          {words.copy}
        </button>
      </div>
      <p className="share-printed">{link}</p>
      <p className="share-status" role="status">
        {outcome && words[outcome]}
      </p>
    </div>
  );
}
