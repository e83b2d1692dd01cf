import { describe, expect, test } from "vitest";
import type { Lesson, LessonText } from "../../src/authoring/content.ts";
import { readContent } from "../../src/authoring/read-content.ts";
import { COMPONENT_MARK } from "../../src/authoring/read-mdx.ts";

const { content } = readContent(process.cwd());

/** What stands in a sentence or beside it; everything else that a lesson's text names is an instrument. */
const OF_THE_TEXT = [
  ...["Definition", "Fact", "Figure", "Living", "Note", "Part", "Recorded", "Slip", "Source", "Term"],
  ...["Exercise", "Guess", "YourGuess"],
];

/** Lessons that set a slip of the articles right in a plate of its own. */
const WITH_SLIP = ["01-why-measure", "03-smart", "04-metrics", "08-value", "09-roi"];

const names = ({ elements }: LessonText, isWanted: (name: string) => boolean) =>
  elements.map(({ name }) => name).filter((name) => /^[A-Z]/.test(name) && isWanted(name));
const instruments = (text: LessonText) => names(text, (name) => !OF_THE_TEXT.includes(name));
const values = (text: LessonText, component: string, attribute: string) =>
  text.elements
    .filter(({ name }) => name === component)
    .map(({ attributes }) => attributes.get(attribute) ?? "");

/** Words a reader reads in the body: a figure, which stands for one, counts as one. */
function wordsOf({ prose }: LessonText): number {
  return prose
    .replaceAll(COMPONENT_MARK, " 0 ")
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function textsOf({ folder, texts }: Lesson): readonly [LessonText, LessonText] {
  if (!texts.fr || !texts.en) throw new Error(`${folder} lacks a language.`);
  return [texts.fr, texts.en];
}

describe.each(content.lessons.map((lesson) => [lesson.folder, lesson] as const))("%s", (folder, lesson) => {
  const texts = textsOf(lesson);
  const [french, english] = texts;

  test("has the same instruments, in the same order, in both languages", () => {
    expect(instruments(french)).toEqual(instruments(english));
  });

  test("has the same exercises, in the same order, in both languages", () => {
    const exercises = texts.map((text) => values(text, "Exercise", "kind"));
    expect(exercises[0]).toEqual(exercises[1]);
    expect(exercises[0]?.length).toBeGreaterThanOrEqual(2);
  });

  test.each([
    ["Figure", "of"],
    ["Recorded", "of"],
    ["Fact", "of"],
    ["Living", "of"],
  ])("shows each %s in both languages", (component, attribute) => {
    const [one, other] = texts.map((text) => [...new Set(values(text, component, attribute))].sort());
    expect(one).toEqual(other);
  });

  test("names each source that it lists, in both languages", () => {
    const listed = lesson.facts?.data?.sources ?? [];
    for (const text of texts) {
      const cited = [
        ...values(text, "Source", "of"),
        ...values(text, "Fact", "of").map((of) => of.split(".")[0]),
      ];
      expect(listed.filter((id) => !cited.includes(id))).toEqual([]);
    }
  });

  test("makes its reader guess first, and meets the guess again", () => {
    for (const text of texts) {
      expect(names(text, (name) => name === "Guess")).toHaveLength(1);
      expect(names(text, (name) => name === "YourGuess").length).toBeGreaterThanOrEqual(1);
    }
  });

  test("has a worked example and at least two instruments", () => {
    for (const text of texts) {
      expect(text.source).toMatch(/className="worked"|class="worked"/);
      expect(new Set(instruments(text)).size).toBeGreaterThanOrEqual(2);
    }
  });

  test("sets the article's slip right where it has one", () => {
    const expected = WITH_SLIP.includes(folder);
    for (const text of texts) {
      const slips = names(text, (name) => name === "Slip").length;
      if (expected) expect(slips).toBeGreaterThanOrEqual(1);
    }
  });

  test("is 900 to 1 500 words of prose in each language", () => {
    for (const text of texts) {
      expect(wordsOf(text), text.file).toBeGreaterThanOrEqual(900);
      expect(wordsOf(text), text.file).toBeLessThanOrEqual(1500);
    }
  });

  test("takes 25 to 40 minutes", () => {
    const minutes = lesson.facts?.data?.parts.reduce((sum, part) => sum + part.minutes, 0);
    expect(minutes).toBeGreaterThanOrEqual(25);
    expect(minutes).toBeLessThanOrEqual(40);
  });

  test("is set as Canadian French is", () => {
    const body = french.source.replace(/^---\r?\n[\s\S]*?\n---/, "").replace(/<[^>]*>/g, "x");
    expect(body.match(/.{0,20}\s[;!?]/g)).toBeNull();
    expect(body.match(/.{0,20}[^\u00a0]:\s/g)).toBeNull();
    expect(body.match(/.{0,20}(«[^\u00a0]|[^\u00a0]»)/g)).toBeNull();
    expect(body.match(/.{0,20}\p{L}'\p{L}/gu)).toBeNull();
  });
});
