import { expect, test } from "vitest";
import { checkMessages } from "../../src/authoring/checks/messages.ts";
import { readMessages } from "../../src/authoring/read-messages.ts";
import { lines } from "./small-content.ts";

const words = (extra: Record<string, unknown> = {}) => ({
  "units.ts": { units: { hours: () => "", none: "—", ...extra } },
});
const check = (french: Record<string, unknown>, english: Record<string, unknown>) =>
  lines(checkMessages(words(french), words(english)));

test("two languages with the same words have no problem", () => {
  expect(check({ list: ["a", "b"] }, { list: ["c", "d"] })).toEqual([]);
});

test("a word that one language lacks is reported there", () => {
  expect(check({ a: { b: "x" } }, { a: {} })).toEqual([
    "src/i18n/en/units.ts  `units.a.b` is missing. Add it: src/i18n/fr/units.ts has it.",
  ]);
  expect(check({}, { a: "x" })).toEqual([
    "src/i18n/fr/units.ts  `units.a` is missing. Add it: src/i18n/en/units.ts has it.",
  ]);
  expect(check({ list: ["a", "b"] }, { list: ["c"] })).toHaveLength(1);
});

test("a file that one language lacks is reported there", () => {
  expect(lines(checkMessages(words(), {}))).toEqual([
    "src/i18n/en/units.ts  this file is missing. Add it: src/i18n/fr/units.ts has it.",
  ]);
});

test("a word that is a function in one language only is reported", () => {
  expect(check({ a: () => "x" }, { a: "x" })).toEqual([
    "src/i18n/en/units.ts  `units.a` is a string here and a function in French. Make both of one kind.",
  ]);
});

test("an empty word is reported in each language that has it", () => {
  expect(check({ a: " " }, { a: "" })).toEqual([
    "src/i18n/fr/units.ts  `units.a` is empty. Write its words.",
    "src/i18n/en/units.ts  `units.a` is empty. Write its words.",
  ]);
});

test("the interface's words are the same in both languages", async () => {
  const [french, english] = await Promise.all([readMessages(".", "fr"), readMessages(".", "en")]);
  expect(Object.keys(french).length).toBeGreaterThan(0);
  expect(checkMessages(french, english)).toEqual([]);
});
