import { expect, test } from "vitest";
import { findProblems } from "../../src/authoring/check-content.ts";
import { formatProblem } from "../../src/authoring/problem.ts";
import { readContent } from "../../src/authoring/read-content.ts";

const { content } = readContent(process.cwd());
const definitions = [...content.terms].map(([id, { yaml }]) => [id, yaml.data] as const);

test("the course's own content has no problem", async () => {
  expect((await findProblems(process.cwd())).map(formatProblem)).toEqual([]);
});

test.each(definitions)("the words of %s are set as Canadian French is", (_, term) => {
  const french = [
    ...[term?.term.fr, term?.european, ...(term?.also?.fr ?? [])],
    ...[term?.definition.fr, term?.formula?.fr, term?.pitfall.fr],
  ].join(" ");
  expect(french).not.toMatch(/\s[;!?]/);
  expect(french).not.toMatch(/[^\u00a0]:/);
  expect(french).not.toMatch(/«[^\u00a0]|[^\u00a0]»/);
  expect(french).not.toMatch(/['"]/);
});

test.each(definitions)(
  "%s is defined in a sentence or two, and what misleads about it said in one",
  (_, term) => {
    for (const [text, most] of [
      ...[term?.definition.fr, term?.definition.en].map((text) => [text, 2] as const),
      ...[term?.pitfall.fr, term?.pitfall.en].map((text) => [text, 1] as const),
    ]) {
      expect(text).toMatch(/^[A-ZÀÉ«“].*\.$/);
      expect(text?.split(/[.!?] /).length).toBeLessThanOrEqual(most);
    }
  },
);

test.each(definitions)("the English of %s has typographic quotes, and its formulas real signs", (_, term) => {
  const english = [term?.term.en, term?.definition.en, term?.pitfall.en, ...(term?.also?.en ?? [])].join(" ");
  expect(english).not.toMatch(/['"]/);
  for (const formula of [term?.formula?.fr, term?.formula?.en])
    expect(formula ?? "").not.toMatch(/[*/]| [-x] /);
});

test("no two terms share a name, in either language", () => {
  for (const locale of ["fr", "en"] as const) {
    const names = definitions.map(([, term]) => term?.term[locale].toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  }
});
