import { expect, test } from "vitest";
import { findProblems } from "../../src/authoring/check-content.ts";
import { formatProblem } from "../../src/authoring/problem.ts";
import { readContent } from "../../src/authoring/read-content.ts";

const { content } = readContent(process.cwd());
const definitions = [...content.terms].map(([id, { yaml }]) => [id, yaml.data] as const);

test("the course's own content has no problem", async () => {
  expect((await findProblems(process.cwd())).map(formatProblem)).toEqual([]);
});

test.each(definitions)("the definition of %s is set as Canadian French is", (_, term) => {
  const french = `${term?.term.fr} ${term?.definition.fr}`;
  expect(french).not.toMatch(/\s[;!?]/);
  expect(french).not.toMatch(/[^\u00a0]:/);
  expect(french).not.toMatch(/«[^\u00a0]|[^\u00a0]»/);
  expect(french).not.toMatch(/['"]/);
});

test.each(definitions)("the definition of %s is a sentence or two in each language", (_, term) => {
  for (const text of [term?.definition.fr, term?.definition.en]) {
    expect(text).toMatch(/^[A-ZÀÉ].*\.$/);
    expect(text?.split(/[.!?] /).length).toBeLessThanOrEqual(2);
  }
});
