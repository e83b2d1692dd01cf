import { expect, test } from "vitest";
import { languageTexts } from "../spell/language-texts.mjs";

test("a file in both languages is parted, each word where it stands", () => {
  const source = "id: key-event\nterm:\n  fr: Événement clé\n  en: Key event\nalso:\n  en: [goal, aim]\n";
  const { fr, en } = languageTexts("content/glossary/key-event.yaml", source);
  expect(fr?.split("\n")[2]).toBe("      Événement clé");
  expect(en?.split("\n")[3]).toBe("      Key event");
  expect(en).toMatch(/goal\W+aim/);
  expect(`${fr}${en}`).not.toContain("key-event");
  expect(fr).toHaveLength(source.length);
});

test("a lesson's prose, titles and labels are read; its tags and names are not", () => {
  const source =
    '---\ntitle: Ce qui reste\n---\n<Part id="one" title="Tout compter">\nLe <Term of="roi-net">ROI net</Term> d’août.\n</Part>\n';
  const { fr } = languageTexts("content/lessons/09-roi/fr.mdx", source);
  expect(fr?.replace(/\s+/g, " ").trim()).toBe("Ce qui reste Tout compter Le ROI net d'août.");
});

test("of a file of words, its strings are read; code, and what it compares, is not", () => {
  const source = `import { a } from "./module.ts";\nexport const words = { "a-key": "Bonjour", say: (n: number) => n === "unit" ? \`Il y a \${n} mots\` : "" };\n`;
  const { fr } = languageTexts("src/i18n/fr/words.ts", source);
  expect(fr?.replace(/[\s"`${}]+/g, " ").trim()).toBe("Bonjour Il y a mots");
});
