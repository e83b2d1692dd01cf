import { expect, test } from "vitest";
import { checkTeacherNote } from "../../src/authoring/checks/teacher-note.ts";
import { replaceQuotes } from "../../src/authoring/quoted-figure.ts";
import { contentWith, GOOD_TEACHER, lessonWith, lines } from "./small-content.ts";

const problems = (teacher: string) => {
  const lesson = lessonWith({ teacher });
  return lines(checkTeacherNote(lesson, contentWith([lesson])));
};

test("a good note has no problem", () => {
  expect(problems(GOOD_TEACHER)).toEqual([]);
});

test("a figure that does not exist is named, with its line and the nearest name that does", () => {
  expect(problems(GOOD_TEACHER.replace("{roi.net}", "{roi.nett}"))).toEqual([
    expect.stringMatching(/^teacher\.yaml:1 {2}there is no figure "roi\.nett"\. Write "roi\.net"/),
  ]);
});

test("figures of the records and facts of a source are looked up too", () => {
  const [record] = problems(GOOD_TEACHER.replace("{roi.net}", "{recorded:posts.counts}"));
  const [fact] = problems(GOOD_TEACHER.replace("{roi.net}", "{fact:survey.strugle}"));
  expect(record).toMatch(/the records have no figure "posts\.counts"/);
  expect(fact).toMatch(/has no fact "strugle"/);
});

test("minutes that do not add up, and amounts typed by hand, are reported", () => {
  expect(problems(GOOD_TEACHER.replace("minutes: 10", "minutes: 11"))).toEqual([
    expect.stringMatching(/does not add up to 45 minutes/),
  ]);
  expect(problems(GOOD_TEACHER.replace("{roi.net}", "40 %"))).toEqual([
    expect.stringMatching(/the amount "40 %" is typed by hand/),
  ]);
});

test("a text's quotes are replaced, and its other braces stay", () => {
  expect(replaceQuotes("{roi.net} and {fact:a.b}, not {X}", ({ kind, name }) => `${kind} ${name}`)).toBe(
    "figure roi.net and fact a.b, not {X}",
  );
});
