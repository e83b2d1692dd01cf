import { describe, expect, test } from "vitest";
import { exercisesOf, parseWorksheet, printWorksheet } from "../../../src/domain/practice/worksheet.ts";

const sheet = { kinds: ["net-roi", "roas"], level: 2, count: 5, seed: 4711 } as const;

describe("a worksheet", () => {
  test("comes back from its link as it was", () => {
    expect(printWorksheet(sheet)).toBe("2.5.4711.net-roi.roas");
    expect(parseWorksheet(printWorksheet(sheet))).toEqual(sheet);
  });

  test("asks its kinds in turn, and never the same numbers twice", () => {
    const specs = exercisesOf(sheet);
    expect(specs.map(({ kind }) => kind)).toEqual(["net-roi", "roas", "net-roi", "roas", "net-roi"]);
    expect(new Set(specs.map(({ kind, seed }) => `${kind}.${seed}`)).size).toBe(5);
  });

  test.each([
    "",
    "2.5.4711",
    "4.5.4711.roas",
    "2.0.4711.roas",
    "2.41.4711.roas",
    "2.5.0.roas",
    "2.5.4711.nothing",
    "2.5.1e3.roas",
  ])("cannot be %j", (text) => {
    expect(parseWorksheet(text)).toBeNull();
  });
});
