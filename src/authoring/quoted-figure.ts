/** A figure that a text without components quotes in braces: `{roi.net}`, `{recorded:posts.count}`, `{fact:survey.share}`. */
export type QuotedFigure = { readonly kind: "figure" | "recorded" | "fact"; readonly name: string };

/** Reads what stands between the braces. */
export function readQuote(text: string): QuotedFigure {
  const [, kind, name] = text.match(/^(recorded|fact):(.*)$/) ?? [];
  return kind === "recorded" || kind === "fact" ? { kind, name: name ?? "" } : { kind: "figure", name: text };
}

/** The text with each figure in braces replaced by what `show` makes of it. */
export function replaceQuotes(text: string, show: (quote: QuotedFigure) => string): string {
  return text.replace(/\{([a-z][a-z0-9.:/-]*)\}/g, (_, inside: string) => show(readQuote(inside)));
}
