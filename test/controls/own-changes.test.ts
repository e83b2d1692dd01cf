import { describe, expect, test } from "vitest";
import { ownChanges } from "../../src/controls/use-own-changes.ts";

describe("a value that comes back late", () => {
  test("is one's own when it was sent, even after a newer one", () => {
    const own = ownChanges(1);
    own.send(2);
    own.send(3);
    expect(own.receive(2)).toBe(false);
    expect(own.latest).toBe(3);
    expect(own.receive(3)).toBe(false);
  });

  test("was changed elsewhere when it was never sent, and takes the place of what was", () => {
    const own = ownChanges(1);
    own.send(2);
    expect(own.receive(5)).toBe(true);
    expect(own.latest).toBe(5);
  });

  test("is undone, though it was sent before", () => {
    const own = ownChanges(1);
    own.send(2);
    own.receive(2);
    own.send(3);
    own.receive(3);
    expect(own.receive(2)).toBe(true);
    expect(own.latest).toBe(2);
  });

  test("sent back to where it began leaves nothing to wait for", () => {
    const own = ownChanges(1);
    own.send(2);
    own.send(1);
    expect(own.receive(2)).toBe(true);
  });
});
