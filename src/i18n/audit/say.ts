import type { Said } from "../said.ts";

/** A figure or name in a sentence of a report; cost and value wear their colours. */
export type SaidFigure = { readonly text: string; readonly tone: "cost" | "value" | "plain" };

export type Sentence = Said<SaidFigure>;

/** A sentence with figures in it: what stands in `${}` as a figure stays one, a plain text joins the words around it. */
export function say(texts: TemplateStringsArray, ...between: readonly (SaidFigure | string)[]): Sentence {
  return texts.flatMap((text, index) => {
    const next = between[index];
    return next === undefined ? [text] : [text, next];
  });
}

/** The sentence as plain text, for a title or a screen reader. */
export function plainSentence(sentence: Sentence): string {
  return sentence.map((piece) => (typeof piece === "string" ? piece : piece.text)).join("");
}
