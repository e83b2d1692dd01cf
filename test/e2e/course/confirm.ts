import { expect } from "@playwright/test";
import type { Business } from "../../../src/domain/business/business.ts";

/**
 * Holds a printed text against what the engine makes of the learner's own entries: each of `confirmed` stands in it, and beside
 * these and the learner's own words no figure is left that nobody vouches for.
 */
export function expectConfirmed(text: string, confirmed: readonly string[], business: Business): void {
  let left = oneLine(text);
  const missing = byLength(confirmed.map(oneLine)).filter((piece) => {
    const isThere = left.includes(piece);
    left = left.replace(piece, "…");
    return !isThere;
  });
  expect(missing, left).toEqual([]);
  for (const words of byLength(textsOf(business).map(oneLine))) left = left.replaceAll(words, "…");
  expect(left.match(/.{0,30}\d.{0,30}/g)).toBeNull();
}

/** Longest first: a short piece may also be a piece of a longer one. */
function byLength(pieces: readonly string[]): readonly string[] {
  return pieces.toSorted((one, other) => other.length - one.length);
}

/** As it is read: whatever kind of space stands in it, one is as good as another. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

/** Every text that the learner wrote. */
function textsOf(kept: unknown): readonly string[] {
  if (typeof kept === "string") return kept.trim() === "" ? [] : [kept];
  return typeof kept === "object" && kept !== null ? Object.values(kept).flatMap(textsOf) : [];
}
