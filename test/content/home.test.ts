import { describe, expect, test } from "vitest";
import { checkHome } from "../../src/authoring/checks/home.ts";
import { formatProblem } from "../../src/authoring/problem.ts";
import { contentWith, lessonWith } from "./small-content.ts";

const problems = (home?: string | null) =>
  checkHome(contentWith([lessonWith()], home === undefined ? {} : { home })).map(formatProblem);

describe("the home page's sentence", () => {
  test("has nothing wrong as it should be", () => {
    expect(problems()).toEqual([]);
  });

  test("must stand in both languages", () => {
    expect(problems(null)).toEqual([expect.stringContaining("content/home/en.mdx")]);
  });

  test("names figures and inputs that exist", () => {
    const found = problems('One <Figure of="roi.nett" />\nand <Living of="staff.days" />.');
    expect(found).toEqual([expect.stringContaining("en.mdx:1"), expect.stringContaining("en.mdx:2")]);
  });

  test("types no amount by hand", () => {
    expect(problems("It costs $40.")).toEqual([expect.stringContaining("typed by hand")]);
  });
});
