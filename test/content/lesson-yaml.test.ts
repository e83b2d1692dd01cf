import { describe, expect, test } from "vitest";
import { lintContent, lintLesson } from "../../src/authoring/lint.ts";
import {
  contentWith,
  GOOD_BODY,
  GOOD_FACTS,
  GOOD_FRONTMATTER,
  GOOD_SOURCES,
  lessonWith,
  lines,
} from "./small-content.ts";

function lintFacts(facts: string): string[] {
  const lesson = lessonWith({ facts });
  return lines(lintLesson(lesson, contentWith([lesson])));
}

function lintFrontmatter(frontmatter: string): string[] {
  const lesson = lessonWith({ en: frontmatter + GOOD_BODY });
  return lines(lintLesson(lesson, contentWith([lesson])));
}

const lintSources = (text: string) => lines(lintContent(contentWith([], { sources: text })));
const lintTerm = (text: string) => lines(lintContent(contentWith([], { term: text })));

test("good content has no problem", () => {
  expect(lintContent(contentWith([lessonWith()]))).toEqual([]);
});

describe("a lesson's folder", () => {
  test("holds both languages and their facts", () => {
    const lesson = lessonWith({ en: null, facts: null });
    expect(lines(lintLesson(lesson, contentWith([lesson])))).toEqual([
      "en.mdx  this file is missing. Write it: a lesson is published in both languages or not at all.",
      expect.stringMatching(/^lesson\.yaml {2}this file is missing\. /),
    ]);
  });

  test("has the lesson's number, and no lesson has another's number or address", () => {
    const [first, second] = [lessonWith(), { ...lessonWith(), folder: "10-range" }];
    const content = contentWith([first, second]);
    const problems = lines(lintContent({ ...content, lessons: [first, second] }));
    expect(problems).toEqual([
      'lesson.yaml:1  the number is 9, but the folder is "10-range". Give the folder and the lesson one number.',
      "lesson.yaml:1  the number 9 already belongs to content/lessons/09-roi. Choose another.",
      'lesson.yaml:2  the slug "roi" (fr) already belongs to content/lessons/09-roi. Choose another.',
      'lesson.yaml:2  the slug "roi" (en) already belongs to content/lessons/09-roi. Choose another.',
    ]);
  });
});

describe("lesson.yaml", () => {
  test("names a scenario, sources and terms that exist", () => {
    const facts = GOOD_FACTS.replace("-month", "-mont")
      .replace("[survey]", "[survey, surveyy]")
      .replace("[roi-net]", "[roi]");
    expect(lintFacts(facts)).toEqual([
      expect.stringMatching(
        /^lesson\.yaml:4 {2}there is no scenario "cafe-merisier-mont"\. Write "cafe-merisier-month"/,
      ),
      expect.stringMatching(/^lesson\.yaml:8 {2}there is no source "surveyy"\. Write "survey"/),
      expect.stringMatching(/^lesson\.yaml:9 {2}the glossary has no term "roi"\. Write one of: roi-net/),
    ]);
  });

  test("that does not fit its schema is reported field by field, with lines", () => {
    const facts = GOOD_FACTS.replace("number: 9", "number: nine")
      .replace("minutes: 3", "minute: 3")
      .replace(", en: ROI }", " }");
    expect(lintFacts(facts)).toEqual([
      "lesson.yaml:1  `number` is not a whole number. Write the lesson's place in the course.",
      "lesson.yaml:3  `name.en` is missing: the text lacks one language. Write it in English.",
      "lesson.yaml:6  `parts[0].minutes` is missing. Write a number, without quotes.",
      "lesson.yaml:6  `minute` is no known field of `parts[0]`. Correct its spelling, or remove it.",
    ]);
  });

  test("that is not YAML is reported once, with its line", () => {
    expect(lintFacts(GOOD_FACTS.replace("[survey]", "[survey"))).toEqual([
      expect.stringMatching(/^lesson\.yaml:9 {2}this is not valid YAML: .*\. Check the indentation/),
    ]);
  });
});

describe("the frontmatter", () => {
  test("has five lines of summary, and no field it does not know", () => {
    expect(lintFrontmatter(GOOD_FRONTMATTER.replace(", five]", "]").replace("lead:", "laed:"))).toEqual([
      "en.mdx:2  `lead` is missing. Write a text, in quotes if it looks like a number.",
      "en.mdx:3  `laed` is no known field of the file. Correct its spelling, or remove it.",
      "en.mdx:8  `summary` does not have exactly five lines. Write five, one idea in each.",
    ]);
  });

  test("has a description that search engines show whole", () => {
    expect(lintFrontmatter(GOOD_FRONTMATTER.replace("How to compute", "How to compute ".repeat(12)))).toEqual(
      ["en.mdx:4  `description` has more than 160 characters. Shorten it, or search engines will."],
    );
  });

  test("is missed when it is not there", () => {
    expect(lintFrontmatter("")).toHaveLength(5);
  });
});

describe("a source", () => {
  test("is named in both languages, dated, and unlike any other", () => {
    const text = GOOD_SOURCES.replace("id: unlisted", "id: survey")
      .replace("{ fr: Autre, en: Other }", "{ fr: Autre }")
      .replace("published: undated", "published: last year");
    expect(lintSources(text)).toEqual([
      expect.stringMatching(
        /^content\/sources\.yaml:5 {2}`\[0\]\.published` is no publication date\. Write 2013, /,
      ),
      "content/sources.yaml:13  `[1].title.en` is missing: the text lacks one language. Write it in English.",
    ]);
  });

  test("has an id of its own", () => {
    expect(lintSources(GOOD_SOURCES.replace("id: unlisted", "id: survey"))).toEqual([
      'content/sources.yaml:11  `[1].id` "survey" names a second source. Give each source its own id.',
    ]);
  });

  test("is verified only with a passage and an address, and quotes few words", () => {
    expect(lintSources(GOOD_SOURCES.replace("passage: A few words", "passage: null"))).toEqual([
      expect.stringMatching(
        /^content\/sources\.yaml:17 {2}`\[1\]\.verified` is true without a passage and an address\. /,
      ),
    ]);
    expect(lintSources(GOOD_SOURCES.replace("A few words", "word ".repeat(26)))).toEqual([
      expect.stringMatching(/`\[1\]\.passage` has more than 25 words\. /),
    ]);
  });
});

describe("a glossary term", () => {
  test("is defined in both languages", () => {
    expect(
      lintTerm("term: { fr: ROI, en: ROI }\npitfall: { fr: Non., en: No. }\ndefinition:\n  fr: Oui.\n"),
    ).toEqual([
      "content/glossary/roi-net.yaml:3  `definition.en` is missing: the text lacks one language. Write it in English.",
    ]);
    expect(
      lintTerm(
        'term: { fr: ROI, en: ROI }\npitfall: { fr: Non., en: No. }\ndefinition:\n  fr: " "\n  en: Yes.\n',
      ),
    ).toEqual(["content/glossary/roi-net.yaml:4  `definition.fr` is empty. Write the text."]);
  });

  test("quotes sources and terms that exist and types no amount", () => {
    const text =
      "term: { fr: ROI, en: ROI }\ndefinition: { fr: Oui., en: About 40 %. }\npitfall: { fr: Non., en: No. }\nsources: [surveys]\nsee: [roi-net, roi]\n";
    expect(lintTerm(text)).toEqual([
      expect.stringMatching(/roi-net\.yaml:2 {2}the amount "40 %" is typed by hand\. Say it in words/),
      expect.stringMatching(/roi-net\.yaml:4 {2}there is no source "surveys"\. Write "survey"/),
      expect.stringMatching(/roi-net\.yaml:5 {2}"roi-net" points to itself\./),
      expect.stringMatching(/roi-net\.yaml:5 {2}the glossary has no term "roi"\./),
    ]);
  });
});
