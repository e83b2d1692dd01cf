import {
  engagedUsersRate,
  engagementRateByFollowers,
  engagementRateByImpressions,
  engagementRateByReach,
  engagementRatePerPost,
} from "../../../metric/formula/engagement.ts";
import { definite, numberAnswer } from "../../answers.ts";
import { drawContext } from "../../contexts.ts";
import type { Draw } from "../../draw-exercise.ts";
import { count, percent } from "../../quantity.ts";

/** Interactions ÷ reach, among other bases. At level 3 the interactions are still to be added up. */
export const drawRateByReach: Draw = (random, level) => {
  const step = level === 1 ? 100 : 10;
  const reach = random.integer(1200 / step, 9000 / step) * step;
  const impressions = Math.round((reach * random.integer(115, 190)) / 100 / step) * step;
  const followers = Math.round((reach * random.integer(130, 320)) / 100 / step) * step;
  const interactions = Math.round((reach * random.integer(15, 90)) / 1000);
  const likes = Math.round(interactions * (random.integer(55, 75) / 100));
  const comments = Math.round(interactions * (random.integer(8, 14) / 100));
  const answer = definite(engagementRateByReach(interactions, reach));
  return {
    context: drawContext(random),
    givens: {
      ...(level === 3
        ? { likes: count(likes), comments: count(comments), shares: count(interactions - likes - comments) }
        : { interactions: count(interactions) }),
      reach: count(reach),
      impressions: count(impressions),
      followers: count(followers),
    },
    answer: numberAnswer(percent(answer), {
      "by-impressions": definite(engagementRateByImpressions(interactions, impressions)),
      "by-followers": definite(engagementRateByFollowers(interactions, followers)),
      "upside-down": reach / interactions,
      ...(level === 3 ? { "likes-only": likes / reach } : {}),
    }),
    steps: [
      ...(level === 3 ? [{ id: "interactions", result: count(interactions) }] : []),
      { id: "rate", result: percent(answer) },
    ],
  };
};

/** People who interacted ÷ people reached. At level 3 the people follow from the interactions each one made. */
export const drawEngagedPeople: Draw = (random, level) => {
  const people = random.integer(20, 110) * (level === 1 ? 10 : 4);
  const each = random.integer(12, 24) / 10;
  const interactions = Math.round(people * each);
  const reach = random.integer(12, 60) * (level === 1 ? 500 : 160);
  const impressions = Math.round((reach * random.integer(12, 19)) / 100) * 10;
  const exact = level === 3 ? interactions / each : people;
  const answer = definite(engagedUsersRate(exact, reach));
  return {
    context: drawContext(random),
    givens: {
      interactions: count(interactions),
      ...(level === 3 ? { each: { value: each, unit: "decimal" } } : { people: count(people) }),
      reach: count(reach),
      impressions: count(impressions),
    },
    answer: numberAnswer(percent(answer), {
      "interactions-for-people": interactions / reach,
      "by-impressions": exact / impressions,
      "upside-down": reach / exact,
      ...(level === 3 ? { "multiplied-each": (interactions * each) / reach } : {}),
    }),
    steps: [
      ...(level === 3 ? [{ id: "people", result: count(exact) }] : []),
      { id: "rate", result: percent(answer) },
    ],
  };
};

/** Interactions ÷ posts ÷ followers. At level 3 the audience grew, and its average is the base. */
export const drawRatePerPost: Draw = (random, level) => {
  const posts = random.integer(6, 24);
  const start = random.integer(8, 60) * (level === 1 ? 200 : 70);
  const end = Math.round(start * (1 + random.integer(18, 60) / 100) * 0.1) * 10;
  const followers = level === 3 ? (start + end) / 2 : start;
  const perPost = Math.max(4, Math.round((followers * random.integer(10, 60)) / 1000));
  const interactions = perPost * posts + (level === 1 ? 0 : random.integer(0, posts - 1));
  const reach = Math.round(followers * (random.integer(35, 70) / 100) * 0.1) * 10;
  const answer = definite(engagementRatePerPost(interactions, posts, followers));
  return {
    context: drawContext(random),
    givens: {
      posts: count(posts),
      interactions: count(interactions),
      ...(level === 3 ? { start: count(start), end: count(end) } : { followers: count(start) }),
      reach: count(reach),
    },
    answer: numberAnswer(percent(answer), {
      "forgotten-posts": interactions / followers,
      "by-reach": interactions / posts / reach,
      "no-audience": interactions / posts / 100,
      ...(level === 3 ? { "by-end": interactions / posts / end } : {}),
    }),
    steps: [
      ...(level === 3 ? [{ id: "followers", result: count(followers) }] : []),
      { id: "per-post", result: { value: interactions / posts, unit: "decimal" } },
      { id: "rate", result: percent(answer) },
    ],
  };
};
