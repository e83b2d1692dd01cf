import ts from "typescript";
import { isScalar, parseDocument, visit } from "yaml";
import { readMdx } from "../../src/authoring/read-mdx.ts";

/** Values of YAML that are no prose, by their key; a source's title and passage stand in its own language. */
const NOT_PROSE = ["id", "address", "slug"];
const OF_SOURCES = [...NOT_PROSE, "author", "publisher", "title", "passage"];

/** Attributes that hold no words: names, numbers and addresses. */
const NAME = /^[\w./:#-]*$/;

/**
 * What a file says in each language, its other characters blanked so that a word stands on the line and column it has in
 * the file. A language in which it says nothing is left out.
 */
export function languageTexts(file, source) {
  const [, language] = file.match(/(?:^|\/)(fr|en)(?:\.mdx$|\/)/) ?? [];
  if (file.endsWith(".mdx")) return { [language]: only(source, mdxRanges(source)) };
  if (file.endsWith(".ts")) return { [language]: only(source, literalRanges(file, source)) };
  const ranges = yamlRanges(source, file.endsWith("sources.yaml") ? OF_SOURCES : NOT_PROSE);
  return Object.fromEntries(
    ["fr", "en"].flatMap((each) => {
      const own = ranges.filter((range) => range.language === each);
      return own.length > 0 ? [[each, only(source, own)]] : [];
    }),
  );
}

/** What a text leaves open for the code to fill: `{recorded: …}`, `{count}`. */
const PLACEHOLDER = /\{[^{}\n]*\}/g;

/** The text with everything outside the ranges blanked, and the signs that would join words, or part them, made plain. */
function only(source, ranges) {
  const kept = Array.from(source, () => false);
  for (const { start, end } of ranges) kept.fill(true, start, end);
  return Array.from({ length: source.length }, (_, at) => {
    const sign = source[at];
    return kept[at] || sign === "\n" ? sign : " ";
  })
    .join("")
    .replace(PLACEHOLDER, (placeholder) => " ".repeat(placeholder.length))
    .replace(/\\n/g, "  ")
    .replaceAll("’", "'");
}

function mdxRanges(source) {
  const [frontmatter = ""] = source.match(/^---\n[\s\S]*?\n---\n/) ?? [];
  const { prose } = readMdx(source);
  const inProse = Array.from(prose.matchAll(/[^\s\uFFFC]+/g), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const inTags = Array.from(source.matchAll(/\b[\w-]+="([^"]*)"/g))
    .filter(([attribute, value]) => !attribute.startsWith("class=") && !NAME.test(value))
    .map(({ 0: attribute, 1: value, index }) => ({
      start: index + attribute.length - 1 - value.length,
      end: index + attribute.length - 1,
    }));
  return [...scalars(frontmatter.replace(/^---/, "   ").replace(/---\n$/, "")), ...inProse, ...inTags];
}

function yamlRanges(source, notProse) {
  return scalars(source).filter(
    ({ language, keys }) => language && !keys.some((key) => notProse.includes(key)),
  );
}

/** Every value that is a text, with the keys above it and the language that the nearest of them names. */
function scalars(source) {
  const found = [];
  visit(parseDocument(source), {
    Scalar(key, node, path) {
      if (key === "key" || typeof node.value !== "string" || !node.range) return;
      const keys = path.flatMap((step) => (isScalar(step.key) ? [String(step.key.value)] : []));
      const language = keys.findLast((each) => each === "fr" || each === "en");
      found.push({ start: node.range[0], end: node.range[1], keys, language });
    },
  });
  return found;
}

/** The texts of a file of words: its strings and templates, but for those that code compares or looks up. */
function literalRanges(file, source) {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found = [];
  const look = (node) => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      if (isProse(node)) found.push({ start: node.getStart(parsed), end: node.end });
    }
    ts.forEachChild(node, look);
  };
  look(parsed);
  return found;
}

function isProse(node) {
  const { parent } = node;
  return !(
    ts.isImportDeclaration(parent) ||
    ts.isExportDeclaration(parent) ||
    ts.isLiteralTypeNode(parent) ||
    ts.isElementAccessExpression(parent) ||
    ts.isCaseClause(parent) ||
    ts.isBinaryExpression(parent) ||
    isLookUp(parent) ||
    (ts.isPropertyAssignment(parent) && parent.name === node)
  );
}

/** `put.includes("money")`: what is asked for, and not what is said. */
function isLookUp(node) {
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    ["includes", "has", "get"].includes(node.expression.name.text)
  );
}
