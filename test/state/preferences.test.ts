import { describe, expect, test } from "vitest";
import { DEFAULT_PREFERENCES, readPreferences } from "../../src/state/preferences/preferences.ts";
import { readProgress } from "../../src/state/progress/progress.ts";

describe("stored preferences", () => {
  test.each(["", "null", "[]", "{", '{"currency":"XXX","styles":7}', '"text"'])(
    "fall back over %s",
    (text) => {
      expect(readPreferences(text)).toEqual(DEFAULT_PREFERENCES);
    },
  );

  test("kept before there were letter keys have them on", () => {
    expect(readPreferences('{"styles":{},"currency":"EUR"}').letterKeys).toBe(true);
  });

  test("are read back", () => {
    const kept = { styles: { fr: "fr-CH" }, currency: "CHF", allInputs: true, letterKeys: false };
    expect(readPreferences(JSON.stringify(kept))).toEqual(kept);
  });
});

describe("stored progress", () => {
  test.each(["", "null", "[1]", '{"roi":"all"}', '{"roi":[1,2]}'])("drops what it cannot be: %s", (text) => {
    expect(readProgress(text)).toEqual({});
  });
});
