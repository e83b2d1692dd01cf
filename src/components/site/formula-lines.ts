/** A fraction with what stands before and after it on its line; `over` and `under` are its two sides. */
export type Fraction = {
  readonly before: string;
  readonly over: string;
  readonly under: string;
  readonly after: string;
};

/** One line of a formula: whose it is, when the text says so, and the sum itself, as a fraction where it is one. */
export type FormulaLine = {
  readonly name: string | null;
  readonly text: string;
  readonly fraction: Fraction | null;
};

const OPERATORS = ["+", "−", "×", "÷", "=", "≥"];

/**
 * A formula of the glossary as lines to set. Lines are parted by a semicolon, a name by a colon; a sum with a single
 * division outside brackets is a fraction, whose sides shed the brackets that its bar makes needless.
 */
export function formulaLines(formula: string): readonly FormulaLine[] {
  return formula.split(/;\s/).map((line) => {
    const [, name = null, sum = line] = line.match(/^([^:]*?)[\s\u00a0]*:\s(.*)$/) ?? [];
    // A formula that does not say what it equals equals its term.
    const text = / = | ≥ /.test(sum) ? sum : `= ${sum}`;
    return { name, text, fraction: fractionOf(text) };
  });
}

function fractionOf(text: string): Fraction | null {
  const parts = topLevelParts(text);
  const at = parts.indexOf("÷");
  if (at < 1 || parts.indexOf("÷", at + 1) !== -1) return null;
  const [over = "", under = ""] = [parts[at - 1], parts[at + 1]];
  // A base that is a bracket with a power keeps it.
  return {
    before: parts.slice(0, at - 1).join(" "),
    over: unbracketed(over),
    under: unbracketed(under),
    after: parts.slice(at + 2).join(" "),
  };
}

/** Operands and operators in turn, what stands in brackets being one with its operand. */
function topLevelParts(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let operand: string[] = [];
  for (const word of text.split(" ")) {
    const isOperator = depth === 0 && OPERATORS.includes(word);
    depth += count(word, "(") - count(word, ")");
    if (!isOperator) {
      operand.push(word);
      continue;
    }
    if (operand.length > 0) parts.push(operand.join(" "));
    parts.push(word);
    operand = [];
  }
  if (operand.length > 0) parts.push(operand.join(" "));
  return parts;
}

function unbracketed(operand: string): string {
  return /^\([^()]*(?:\([^()]*\)[^()]*)*\)$/.test(operand) ? operand.slice(1, -1) : operand;
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

/** A text in runs, with what stands raised as an exponent: after a caret, in brackets or a word. */
export function raisedRuns(text: string): readonly { readonly text: string; readonly raised: boolean }[] {
  return text
    .split(/(\^\([^()]*\)|\^[^\s,;()]+)/)
    .filter((run) => run !== "")
    .map((run) =>
      run.startsWith("^")
        ? { text: run.slice(1).replace(/^\((.*)\)$/, "$1"), raised: true }
        : { text: run, raised: false },
    );
}
