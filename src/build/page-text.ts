/** A part of a lesson's page: its address, its title and what it says. */
export type PagePart = { readonly id: string; readonly title: string; readonly text: string };

/** What a reader can find on a built page. */
export type PageText = {
  readonly title: string;
  readonly description: string;
  /** Parts of a lesson; empty on other pages. */
  readonly parts: readonly PagePart[];
  /** What stands in its main part. */
  readonly text: string;
};

/** Reads a page as the site's build writes it, figures and all; what wakes only in a browser is left out. */
export function readPageText(html: string): PageText {
  const main = html.match(/<main\b[\s\S]*<\/main>/)?.[0] ?? "";
  const parts = main
    .split(/(?=<section class="part")/)
    .filter((part) => part.startsWith('<section class="part"'));
  return {
    title: textOf(html.match(/<title>([\s\S]*?)<\/title>/)?.[1] ?? "").replace(/ · Retour$/, ""),
    description: textOf(html.match(/<meta name="description" content="([^"]*)"/)?.[1] ?? ""),
    parts: parts.map((part) => ({
      id: part.match(/\bid="([^"]+)"/)?.[1] ?? "",
      title: textOf(part.match(/<h2\b[^>]*>([\s\S]*?)<\/h2>/)?.[1] ?? ""),
      text: textOf(part.match(/<div class="part-body">[\s\S]*/)?.[0].replace(/<\/article>[\s\S]*/, "") ?? ""),
    })),
    text: textOf(main.replace(/<h1\b[\s\S]*?<\/h1>/, "")),
  };
}

/** The text of a piece of HTML: a living figure as it stands, other islands, drawings and numbered references left out. */
export function textOf(html: string): string {
  return (
    html
      .replace(/<span class="living"><input\b[^>]*?\bvalue="([^"]*)"\/?><\/span>/g, "$1")
      .replace(/<(script|style|svg|math|nav|template)\b[\s\S]*?<\/\1>/g, " ")
      .replace(/<astro-island\b[^>]*?component-export="LivingFigure"[^>]*>([\s\S]*?)<\/astro-island>/g, "$1")
      .replace(/<astro-island\b[\s\S]*?<\/astro-island>/g, " ")
      .replace(/<a class="reference"[^>]*>[^<]*<\/a>/g, "")
      .replace(
        /<\/?(?:a|abbr|b|button|cite|data|em|i|label|small|span|strong|sub|sup)\b[^>]*>|<!--[\s\S]*?-->/g,
        "",
      )
      .replace(/<[^>]+>/g, " ")
      .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (entity, decimal, hexadecimal, name) => {
        if (decimal) return String.fromCodePoint(Number(decimal));
        if (hexadecimal) return String.fromCodePoint(Number.parseInt(hexadecimal, 16));
        return ENTITIES[name] ?? entity;
      })
      // Not a no-break space, which belongs to the text.
      .replace(/[ \t\n\r]+/g, " ")
      .trim()
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
};
