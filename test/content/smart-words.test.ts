import { describe, expect, test } from "vitest";
import { SMART_CHECKS, SMART_GAPS, SMART_HINTS } from "../../src/domain/goal/goal.ts";
import { smart as english } from "../../src/i18n/en/smart.ts";
import { simulator as frenchSimulator } from "../../src/i18n/fr/simulator.ts";
import { smart as french } from "../../src/i18n/fr/smart.ts";

const advice = (words: typeof french) => [...Object.values(words.gaps), ...Object.values(words.hints)];

describe("the words of the SMART review", () => {
  test("exist for every check and every code, and for no other", () => {
    for (const words of [french, english]) {
      expect(Object.keys(words.checks)).toEqual([...SMART_CHECKS]);
      expect(Object.keys(words.gaps)).toEqual([...SMART_GAPS]);
      expect(Object.keys(words.hints)).toEqual([...SMART_HINTS]);
    }
  });

  test("say in a sentence what, why and how to mend it, no two codes alike", () => {
    for (const words of [french, english]) {
      const sentences = advice(words).flatMap((each) => [each.what, each.why, each.mend]);
      expect(sentences.filter((each) => !/^[\p{Lu}«“].*[.?!»”…]$/u.test(each))).toEqual([]);
      expect(new Set(advice(words).map(({ what }) => what)).size).toBe(advice(words).length);
    }
  });

  test("are French in French: no-break spaces before a colon, a percent sign, and inside quotation marks", () => {
    const words = [
      ...advice(french).flatMap((each) => Object.values(each)),
      ...Object.values(frenchSimulator.reasons),
    ];
    expect(words.filter((each) => /[^\u00A0]:|[^\u00A0][%»$]|«[^\u00A0]|'|\s[?!;]/.test(each))).toEqual([]);
  });
});
