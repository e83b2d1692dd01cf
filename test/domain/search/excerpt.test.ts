import fc from "fast-check";
import { expect, test } from "vitest";
import { excerptAround, markWords } from "../../../src/domain/search/excerpt.ts";

const TEXT =
  "Les coûts commencent le premier jour; les clients, eux, prennent leur temps. Quand une visite mène à une commande, c’est le mois même ou dans les mois qui suivent. Voilà le cycle de vente du café, que ses propres commandes racontent.";

test("marked words are whole, as the text writes them, and the text is all there", () => {
  const runs = markWords("Le cycle de vente, les cycles longs", new Set(["cycle"]), "fr");
  expect(runs.filter((run) => run.found).map((run) => run.text)).toEqual(["cycle", "cycles"]);
  expect(runs.map((run) => run.text).join("")).toBe("Le cycle de vente, les cycles longs");
});

test("an excerpt shows where the words are, and says what it leaves out", () => {
  const excerpt = excerptAround(TEXT, new Set(["cycle", "vente"]), "fr", 80);
  expect(excerpt).toContain("cycle de vente");
  expect(excerpt).toMatch(/^… /);
  expect(excerptAround(TEXT, new Set(), "fr", 80)).toMatch(/^Les coûts .* …$/);
  expect(excerptAround("Court.", new Set(["cycle"]), "fr", 80)).toBe("Court.");
});

test("an excerpt is made of whole words of the text, and is hardly longer than asked", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 30, max: 300 }),
      fc.constantFrom("client", "commande", "cycle", "rien"),
      (length, form) => {
        const bare = excerptAround(TEXT, new Set([form]), "fr", length).replace(/^… | …$/g, "");
        expect(TEXT).toContain(bare);
        expect(bare.length).toBeLessThanOrEqual(Math.max(length, 1) + 20);
        expect(` ${TEXT} `).toContain(` ${bare} `);
      },
    ),
  );
});
