import { describe, expect, test } from "vitest";
import { lintLesson } from "../../src/authoring/lint.ts";
import { contentWith, GOOD_BODY, GOOD_FRONTMATTER, lessonWith, lines } from "./small-content.ts";

/** What is wrong when this line, the eighteenth of the file, is added to the French text. */
function lintLine(added: string): string[] {
  const body = GOOD_BODY.replace("<Definition", `${added}\n<Definition`);
  const lesson = lessonWith({ fr: GOOD_FRONTMATTER + body });
  return lines(lintLesson(lesson, contentWith([lesson])));
}

test("a good lesson has no problem", () => {
  const lesson = lessonWith();
  expect(lintLesson(lesson, contentWith([lesson]))).toEqual([]);
});

describe("a name that leads nowhere is named, with its line and the nearest name that does", () => {
  test.each([
    [
      "figure",
      '<Figure of="roi.ne" />',
      /^fr\.mdx:18 {2}there is no figure "roi\.ne"\. Write "roi\.net", or another name from src\/domain/,
    ],
    ["source", '<Source of="surve" />', /^fr\.mdx:18 {2}there is no source "surve"\. Write "survey"/],
    ["fact", '<Fact of="survey.strugle" />', /has no fact "strugle"\. Write "survey\.struggle"/],
    ["fact's source", '<Fact of="surveys.struggle" />', /there is no source "surveys"\. Write "survey"/],
    [
      "fact without a source",
      '<Fact of="struggle" />',
      /"struggle" does not name a fact\. Write the source and the fact/,
    ],
    ["term", '<Term of="roi-nett">ROI</Term>', /the glossary has no term "roi-nett"\. Write "roi-net"/],
    [
      "definition",
      '<Definition of="margin" />',
      /no term "margin"\. Write one of: roi-net .* or add content\/glossary\/margin\.yaml\.$/,
    ],
    [
      "input",
      '<Living of="staff.hour" />',
      /the lesson's scenario has no input "staff\.hour"\. Write "staff\.hours"/,
    ],
    ["exercise", '<Exercise kind="net-rio" />', /no exercise of kind "net-rio"\. Write "net-roi"/],
    ["lesson", "[ROI](lesson:9-roi)", /the link "lesson:9-roi" leads to no lesson\. Write "lesson:09-roi"/],
    [
      "page",
      "[ici](page:simulateur)",
      /the link "page:simulateur" leads to no page\. Write "page:simulator"/,
    ],
  ])("%s", (_, added, message) => {
    expect(lintLine(added)).toEqual([expect.stringMatching(message)]);
  });
});

describe("a component", () => {
  test("without its name is reported", () => {
    expect(lintLine("<Figure />")).toEqual(['fr.mdx:18  <Figure> lacks its `of`. Write <Figure of="…">.']);
  });

  test("whose name is an expression is reported, but not one whose name is a quoted expression", () => {
    expect(lintLine("<Figure of={name} />")).toEqual([
      'fr.mdx:18  `of` of <Figure> is an expression, which cannot be checked. Write <Figure of="…">.',
    ]);
    expect(lintLine('<Figure of={"roi.net"} />')).toEqual([]);
  });

  test("may spread over lines, and is reported on its first", () => {
    expect(lintLine('A\n<Living\n  of="x.y"\n  min={{ low: 1 }}\n/>')).toEqual([
      expect.stringMatching(/^fr\.mdx:19 {2}/),
    ]);
  });

  test("in code or in a comment is not read", () => {
    expect(lintLine('`<Figure of="x" />` {/* <Figure of="x" /> 40 % */}')).toEqual([]);
    expect(lintLine('\n```mdx\n<Figure of="x" /> 40 %\n```\n')).toEqual([]);
  });
});

test("a source that the lesson does not list is reported, as is a fact of it", () => {
  const message =
    'fr.mdx:18  the source "unlisted" is not among the lesson\'s sources. Add it to `sources` in content/lessons/09-roi/lesson.yaml.';
  expect(lintLine('<Source of="unlisted" />')).toEqual([message]);
  expect(lintLine('<Fact of="unlisted.rate" />')).toEqual([message]);
});

describe("the parts are those of lesson.yaml", () => {
  const reordered = GOOD_BODY.replace('"guess"', '"x"').replace('"cost"', '"guess"').replace('"x"', '"cost"');
  const lint = (body: string) => {
    const lesson = lessonWith({ en: GOOD_FRONTMATTER + body });
    return lines(lintLesson(lesson, contentWith([lesson])));
  };

  test("an unknown one is reported, and the one it replaces is missing", () => {
    expect(lint(GOOD_BODY.replace('"cost"', '"costs"'))).toEqual([
      'en.mdx  the part "cost" of lesson.yaml is missing. Add <Part id="cost">, or remove it from lesson.yaml.',
      expect.stringMatching(/^en\.mdx:15 {2}lesson\.yaml has no part "costs"\. Write "cost"/),
    ]);
  });

  test("each comes once", () => {
    expect(lint(`${GOOD_BODY}\n<Part id="cost">\n</Part>\n`)).toEqual([
      'en.mdx:22  the part "cost" comes twice. Remove one, or give it its own id.',
    ]);
  });

  test("both languages have them in the same order", () => {
    expect(lint(reordered)).toEqual([
      'en.mdx:15  the part "guess" is out of order: lesson.yaml puts it before "cost". Give both languages the order of lesson.yaml.',
    ]);
  });
});

describe("a link", () => {
  test("to an address of the site is reported, in Markdown and in HTML", () => {
    const message =
      'fr.mdx:18  the link "/fr/lecons/roi/" is an address, which changes with the language and the site\'s base. Write lesson:<folder> for a lesson, or page:<name> for another page.';
    expect(lintLine("[ROI](/fr/lecons/roi/)")).toEqual([message]);
    expect(lintLine('<a href="/fr/lecons/roi/">ROI</a>')).toEqual([message]);
  });

  test("to a file beside the lesson is reported", () => {
    expect(lintLine("[ROI](../08-valeur)")).toEqual([
      expect.stringMatching(/"\.\.\/08-valeur" is neither on the web nor/),
    ]);
  });

  test("defined apart from its words is checked too", () => {
    expect(lintLine("\n[roi]: lesson:10-roi\n")).toEqual([
      expect.stringMatching(/^fr\.mdx:19 {2}.*"lesson:10-roi"/),
    ]);
  });
});
