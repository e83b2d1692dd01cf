import fc from "fast-check";
import { expect, test } from "vitest";
import { foldText, searchForm, wordsOf } from "../../../src/domain/search/words.ts";

test("accents, capitals and ligatures do not count", () => {
  expect(foldText("Événement CLÉ, œuvre")).toBe("evenement cle, oeuvre");
  expect(foldText("Évènement")).toBe(foldText("evenement"));
});

test("an apostrophe or a hyphen parts words, whichever sign it is", () => {
  expect(wordsOf("l’achat, aujourd'hui, A/B, Monte-Carlo")).toEqual([
    "l",
    "achat",
    "aujourd",
    "hui",
    "A",
    "B",
    "Monte",
    "Carlo",
  ]);
});

test("a letter written with its accent apart is the same letter", () => {
  expect(searchForm("fidélité".normalize("NFD"), "fr")).toBe(searchForm("fidélité", "fr"));
  expect(wordsOf("fidélité".normalize("NFD"))).toHaveLength(1);
});

test.each([
  ["fr", "marges", "marge"],
  ["fr", "canaux", "canal"],
  ["fr", "niveaux", "niveau"],
  ["en", "clicks", "click"],
  ["en", "sales", "sale"],
  ["en", "companies", "company"],
  ["en", "matches", "match"],
] as const)("in %s, %s is found as %s", (language, plural, singular) => {
  expect(searchForm(plural, language)).toBe(searchForm(singular, language));
});

test.each([
  ["fr", "taux"],
  ["fr", "roas"],
  ["en", "business"],
  ["en", "analysis"],
] as const)("in %s, %s is told from what its last letter leaves", (language, word) => {
  const form = searchForm(word, language);
  expect(form).not.toBeNull();
  // What matters is that text and query agree.
  expect(searchForm(word.toUpperCase(), language)).toBe(form);
});

test("words that every sentence has are not looked for", () => {
  for (const word of ["le", "À", "qu"]) expect(searchForm(word, "fr")).toBeNull();
  for (const word of ["the", "Of"]) expect(searchForm(word, "en")).toBeNull();
});

test("a form is its own form: index and query agree whichever of the two has it", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zàâçéèêëîïôûùüÿœ]{1,12}$/), (word) => {
      expect(foldText(foldText(word))).toBe(foldText(word));
    }),
  );
});
