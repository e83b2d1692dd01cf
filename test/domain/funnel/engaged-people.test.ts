import fc from "fast-check";
import { expect, test } from "vitest";
import { gestureStacks } from "../../../src/charts/geometry/gesture-stacks.ts";
import { engagedPeopleBounds, gestureCount } from "../../../src/domain/funnel/engaged-people.ts";

test("behind a post's interactions stand at least as many people as saved it, at most one for each", () => {
  const post = { likes: 32, comments: 3, shares: 7, saves: 33, reach: 922 };
  expect(gestureCount(post)).toBe(75);
  expect(engagedPeopleBounds(post)).toEqual({ least: 33, most: 75 });
});

test("no more people interacted than were reached, and none with a post that nobody touched", () => {
  expect(engagedPeopleBounds({ likes: 10, comments: 80, shares: 0, saves: 0, reach: 40 })).toEqual({
    least: 10,
    most: 40,
  });
  expect(engagedPeopleBounds({ likes: 0, comments: 0, shares: 0, saves: 0, reach: 40 })).toEqual({
    least: 0,
    most: 0,
  });
});

test("drawn on any number of people that is possible, every gesture has its place and nobody likes or saves twice", () => {
  const few = fc.integer({ min: 0, max: 40 });
  fc.assert(
    fc.property(
      few,
      few,
      few,
      few,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (likes, saves, shares, comments, at) => {
        const { least, most } = engagedPeopleBounds({ likes, saves, shares, comments, reach: 1000 });
        if (most === 0) return;
        const people = Math.max(1, Math.round(least + (most - least) * at));
        const stacks = gestureStacks([likes, saves, shares, comments], people);
        expect(stacks).toHaveLength(likes + saves + shares + comments);
        expect(new Set(stacks.map(({ person, level }) => `${person} ${level}`)).size).toBe(stacks.length);
        expect(stacks.every(({ person }) => person < people)).toBe(true);
        for (const kind of [0, 1]) {
          const persons = stacks.filter((each) => each.kind === kind).map(({ person }) => person);
          expect(new Set(persons).size).toBe(persons.length);
        }
      },
    ),
  );
});
