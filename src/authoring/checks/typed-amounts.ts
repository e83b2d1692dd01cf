import type { LessonText } from "../content.ts";
import type { Problem } from "../problem.ts";

const SIGN = "(?:[%$€]|&percnt;|&dollar;|&euro;|&#3[67];)";
const SPACE = /(?:[^\S\n]|[*_\\]|&(?:nbsp|thinsp|#160|#8239|#x[aA]0|#x202[fF]);|\{["'][^\S\n]*["']\})*/
  .source;
// A line may end between the digits and their sign; after a sign, a digit on the next line starts a list.
const TYPED_AMOUNT = new RegExp(
  `\\d${SPACE}(?:\\n(?!\\s*\\n)${SPACE})?${SIGN}|(?:[$€]|&dollar;|&euro;|&#36;)${SPACE}\\d`,
  "g",
);
const NUMBER_BEFORE = /(?:\d[\d.,\s]*)?$/;
const NUMBER_AFTER = /^[\d.,]*/;

/** Digits typed beside %, $ or € in a lesson: no build would notice when the figure behind them changes. */
export function checkTypedAmounts({ file, source, prose }: LessonText): Problem[] {
  const body = findTypedAmounts(file, prose, "Let <Figure of> compute it, or <Fact of> quote its source");
  const [frontmatter = ""] = source.match(/^---\r?\n[\s\S]*?\r?\n---(?=\r?\n|$)/) ?? [];
  return [...checkTypedAmountsInYaml(file, frontmatter), ...body];
}

/** The same in a YAML text, which has no components. */
export function checkTypedAmountsInYaml(file: string, yaml: string): Problem[] {
  const uncommented = yaml.replace(/(?<=^|\s)#.*/g, "");
  return findTypedAmounts(file, uncommented, "Say it in words: this text cannot hold <Figure> or <Fact>");
}

function findTypedAmounts(file: string, text: string, how: string): Problem[] {
  return [...text.matchAll(TYPED_AMOUNT)].map((match) => {
    const before = text.slice(0, match.index).match(NUMBER_BEFORE)?.[0] ?? "";
    const after = /\d$/.test(match[0])
      ? (text.slice(match.index + match[0].length).match(NUMBER_AFTER)?.[0] ?? "")
      : "";
    const typed = `${before}${match[0]}${after}`.replace(/\s+/g, " ").trim();
    const line = text.slice(0, match.index).split("\n").length;
    return { file, line, what: `the amount "${typed}" is typed by hand`, how };
  });
}
