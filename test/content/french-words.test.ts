import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";
import { isSingular } from "../../src/i18n/french-plural.ts";

const FOLDER = "src/i18n/fr";
const files = readdirSync(FOLDER).filter((name) => name.endsWith(".ts"));

/** The texts of a file of words: strings and the pieces of templates, with a `0` where a template puts a figure. */
function textsOf(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(`${FOLDER}/${file}`, "utf8"), ts.ScriptTarget.Latest);
  const found: string[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.text);
    if (ts.isTemplateExpression(node))
      found.push(node.head.text + node.templateSpans.map(({ literal }) => `0${literal.text}`).join(""));
    ts.forEachChild(node, walk);
  };
  walk(source);
  return found;
}

test.each(files)("the words of %s are set as Canadian French is", (file) => {
  const broken = textsOf(file).filter((text) =>
    / [:;!?»](?= |$)|[\u00a0];|« |\d [%$]|\d \d{3}(?!\d)/.test(text),
  );
  expect(broken).toEqual([]);
});

test("below two, a figure is singular in French; a grouped thousand is not one", () => {
  expect(["0", "1", "−1", "1,5", "0,25"].filter(isSingular)).toHaveLength(5);
  expect(["2", "10", "1\u00a0234", "1,5\u00a0%", "-2"].filter(isSingular)).toEqual([]);
});
