import type { goalPace as french } from "../fr/goal-pace.ts";

export const goalPace: typeof french = {
  target: "Sign-ups aimed for, a month",
  months: "Months to get there",
  before: (start) => `In June the café’s social media brought ${start} sign-ups. Aiming for `,
  middle: " a month within ",
  needs: " takes",
  after: " every month.",
  signed: (count, needed) => `${count} ${needed >= 0 ? "more" : "fewer"} sign-ups`,
  finding: (needed, best, usual) =>
    needed <= 0
      ? "This target is already reached"
      : needed > best
        ? "Faster than the records have ever gone: the goal is not realistic as it stands"
        : needed > usual
          ? "Faster than usual, but it has been done: say what will keep up that pace"
          : "At the usual pace: the goal stands",
  start: "June",
  goal: "deadline",
  atBest: "at the best month’s pace",
  caption: "The pace that is needed, and those on record",
  head: ["Pace", "More sign-ups a month"],
  needed: "Needed",
  usual: "Usual, January to June",
  best: "Best step from one month to the next",
};
