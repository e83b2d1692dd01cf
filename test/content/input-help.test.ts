import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { INPUT_FIELDS } from "../../src/domain/simulation/inputs.ts";
import { loadInputHelp } from "../../src/i18n/input-help-words.ts";
import { LOCALES } from "../../src/i18n/locale.ts";

describe.each(LOCALES)("the help for inputs in %s", (locale) => {
  test("covers every input there is", async () => {
    expect(Object.keys(await loadInputHelp(locale)).sort()).toEqual([...INPUT_FIELDS].sort());
  });

  test.each(INPUT_FIELDS)(
    "says of %s what it means and where to find one's own figure, in 35 words each",
    async (field) => {
      const { means, where } = (await loadInputHelp(locale))[field];
      for (const text of [means, where]) {
        expect(text).toMatch(/^[A-ZÀÉ«“].*\.$/);
        expect(text.split(/\s+/).length).toBeLessThanOrEqual(35);
      }
      expect(means).not.toBe(where);
    },
  );

  test("loads on its own: it imports types only", () => {
    const source = readFileSync(`src/i18n/${locale}/input-help.ts`, "utf8");
    expect(source.match(/^import (?!type)/m)).toBeNull();
  });
});

test("the French is set as Canadian French is", async () => {
  for (const { means, where } of Object.values(await loadInputHelp("fr"))) {
    expect(`${means}\n${where}`).not.toMatch(/\s[;!?]|[^\u00a0]:|«[^\u00a0]|[^\u00a0]»|'/);
  }
});
