/** A component or HTML tag, opening or self-closing. */
export type MdxElement = {
  readonly name: string;
  /** Values by name; `null` where the value is an expression, known only when the page is built. */
  readonly attributes: ReadonlyMap<string, string | null>;
  readonly line: number;
};

export type MdxLink = { readonly target: string | null; readonly line: number };

/** What the checks read in a lesson's text. */
export type MdxText = {
  readonly elements: readonly MdxElement[];
  /** Destinations of Markdown links and `href` attributes. */
  readonly links: readonly MdxLink[];
  /** The text with all else blanked, line for line: tags, code, comments, addresses, frontmatter. */
  readonly prose: string;
};

/** Stands where a component stood: it shows something, so it parts the words around it. */
export const COMPONENT_MARK = "\uFFFC";

const BRACES = /\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/.source;

const HIDDEN = new RegExp(
  [
    /^---\r?\n[\s\S]*?\r?\n---(?=\r?\n|$)/.source, // frontmatter
    /(?<=^|\n)[ \t>]*(?<fence>`{3,}|~{3,})[\s\S]*?(?:\n[ \t>]*\k<fence>[^\n]*|$)/.source, // fenced code
    /\{\s*\/\*[\s\S]*?\*\/\s*\}/.source, // JSX comments
    /(?<!`)(?<ticks>`+)(?!`)(?:(?!\n\s*\n)[\s\S])+?(?<!`)\k<ticks>(?!`)/.source, // inline code
    /(?<=^|\n)(?:import\s[^\n]*["'][^\n]*|export\s+(?:const|default|function|\{)[^\n]*)/.source,
  ].join("|"),
  "g",
);

const TAG = new RegExp(
  `<(/?)([A-Za-z][\\w.-]*)((?:\\s+[\\w:.-]+(?:\\s*=\\s*(?:"[^"]*"|'[^']*'|${BRACES}))?|\\s+${BRACES})*)\\s*/?>`,
  "g",
);

const ATTRIBUTE = new RegExp(`([\\w:.-]+)(?:\\s*=\\s*("[^"]*"|'[^']*'|${BRACES}))?`, "g");

/** Reads a lesson's text; `source` is the whole file, so that lines are the file's own. */
export function readMdx(source: string): MdxText {
  const lineAt = (offset: number) => source.slice(0, offset).split("\n").length;
  const elements: MdxElement[] = [];
  const links: MdxLink[] = [];

  const visible = source.replace(HIDDEN, blank);
  const untagged = visible.replace(
    TAG,
    (tag, slash: string, name: string, attributes: string, offset: number) => {
      if (slash === "") {
        const element = { name, attributes: readAttributes(attributes), line: lineAt(offset) };
        elements.push(element);
        const target = element.attributes.get("href");
        if (target !== undefined) links.push({ target, line: element.line });
      }
      return /^[A-Z]/.test(name) ? COMPONENT_MARK + blank(tag).slice(1) : blank(tag);
    },
  );

  const LINK = /(\]\(\s*|^\s*\[(?!\^)[^\]\n]+\]:\s*)(<[^>\n]*>|[^\s)]+)/gm;
  const unlinked = untagged.replace(LINK, (link, before: string, target: string, offset: number) => {
    links.push({ target: target.replace(/^<|>$/g, ""), line: lineAt(offset + before.length) });
    return before + blank(link.slice(before.length));
  });
  return { elements, links, prose: unlinked.replace(/https?:\/\/\S+/g, blank) };
}

function readAttributes(text: string): Map<string, string | null> {
  const attributes = new Map<string, string | null>();
  for (const [, name = "", value] of text.matchAll(ATTRIBUTE)) {
    const literal = value?.match(/^(?:\{\s*)?(["'])((?:(?!\1).)*)\1(?:\s*\})?$/s);
    attributes.set(name, value === undefined ? "" : (literal?.[2] ?? null));
  }
  return attributes;
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, " ");
}
