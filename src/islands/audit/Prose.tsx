import type { Sentence } from "../../i18n/audit/say.ts";

/** A sentence of a report: its figures stand out, money in its colour. */
export function Prose({ of }: { readonly of: Sentence }) {
  let at = 0;
  return of.map((piece) => {
    at += 1;
    if (typeof piece === "string") return piece;
    const tone = piece.tone === "plain" ? "num" : `num ${piece.tone}`;
    return (
      <b key={at} className={tone}>
        {piece.text}
      </b>
    );
  });
}
