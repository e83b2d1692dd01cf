import { describe, expect, test } from "vitest";
import { checkTypedAmounts } from "../../src/authoring/checks/typed-amounts.ts";
import { readLessonText } from "../../src/authoring/read-lesson-text.ts";
import { GOOD_FRONTMATTER, lines } from "./small-content.ts";

const lint = (body: string, frontmatter = GOOD_FRONTMATTER) =>
  lines(checkTypedAmounts(readLessonText("fr.mdx", "fr", frontmatter + body)));

describe("an amount typed by hand is reported", () => {
  test.each([
    ["40 %", "40 %"],
    ["40\u00a0%", "40 %"],
    ["40\u202f%", "40 %"],
    ["12&nbsp;%", "12&nbsp;%"],
    ["12,5%", "12,5%"],
    ["**40** %", "40** %"],
    ["30,00 $", "30,00 $"],
    ["1 234,56 $", "1 234,56 $"],
    ["$30.50", "$30.50"],
    ["\\$30", "$30"],
    ["€ 30", "€ 30"],
    ["30 &euro;", "30 &euro;"],
    ['40{" "}%', '40{" "}%'],
    ["40\n%", "40 %"],
    ["40 <b>%</b>", "40 %"],
  ])("%j", (typed, shown) => {
    expect(lint(`Il reste ${typed} ici.`)).toEqual([
      `fr.mdx:10  the amount "${shown}" is typed by hand. Let <Figure of> compute it, or <Fact of> quote its source.`,
    ]);
  });
});

describe("a number is not an amount", () => {
  test.each([
    "En 2026, six mois, 32 heures, 100 points.",
    "ROI = (valeur − investissement) ÷ investissement × 100",
    'Il reste <Figure of="roi.net" /> %, et en 2026 <Figure of="value" /> $.',
    '<Chart label="40 %" ticks={[10, 20]} />',
    "Le code `40 %` et {/* 40 % */} se taisent.",
    "[Lire](https://example.org/a%2040%20b) et https://example.org/4%20",
    "Un prix en $\n\n1. un",
    "import { a } from './40%.ts'",
  ])("%j", (body) => {
    expect(lint(body)).toEqual([]);
  });
});

test("an amount in the frontmatter is reported on its line, and said in words", () => {
  expect(lint("", GOOD_FRONTMATTER.replace("What came back?", "Perdre 20 % de sa mise"))).toEqual([
    'fr.mdx:3  the amount "20 %" is typed by hand. Say it in words: this text cannot hold <Figure> or <Fact>.',
  ]);
});
