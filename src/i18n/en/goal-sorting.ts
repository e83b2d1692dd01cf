import type { goalSorting as french } from "../fr/goal-sorting.ts";

const ways = {
  specific: "Specific",
  measurable: "Measurable",
  actionable: "Actionable",
  realistic: "Realistic",
  timed: "Timed",
  none: "All five pass",
};

export const goalSorting: typeof french = {
  title: "Ten goals to sort, and to mend",
  intro: "For each, name the first check that it fails. The answer shows the goal mended.",
  number: (at, total) => `${at} of ${total}`,
  ask: "Which check fails first?",
  ways,
  goals: {
    "more-visible": {
      says: "Be more present on social media.",
      why: "Nothing says what will be achieved, or for whom. The other four checks have nothing to hold on to yet.",
      mended:
        "Raise quote requests received by message from 6 to 10 a week by June 30; Karim, three hours a week.",
    },
    "signups-mended": {
      says: "Raise newsletter sign-ups from social media from 366 to 450 a month by December 31; Noémie, eight hours a week.",
      why: "A result, a start and a target, a person, the means, a date. Whether the pace is possible, the records will say.",
    },
    closer: {
      says: "By Christmas our community will feel closer to us; Léa gives it her Tuesdays.",
      why: "The intention is clear, but no number will say that it is reached. Find what someone who feels close does.",
      mended:
        "By Christmas, double the replies to our stories, from 20 to 40 a week; Léa gives it her Tuesdays.",
    },
    viral: {
      says: "Get a viral video, with a million views, before May 1.",
      why: "It is precise, counted and dated. But nobody can make it happen: it is up to the algorithm.",
      mended:
        "Publish eight videos before May 1 and raise their median clicks to the shop from 300 to 500; Sami, six hours a week.",
    },
    tenfold: {
      says: "Multiply online sales by ten by the end of the month; Inès gives it two hours a week.",
      why: "Two hours a week and a few days will not carry such a target. No record has ever shown that pace.",
      mended: "Raise online sales by a tenth by the end of the quarter; Inès gives it eight hours a week.",
    },
    "orders-someday": {
      says: "Go from 112 to 125 orders a month; Noémie, with 800 dollars of ads.",
      why: "Everything is there but the date. Without one, nobody is ever late.",
      mended: "Go from 112 to 125 orders a month by December 31; Noémie, with 800 dollars of ads.",
    },
    "engagement-up": {
      says: "Improve engagement in the second quarter; Sami, six hours a week.",
      why: "By how much, and which rate? By followers, by people reached or by impressions, the answers differ.",
      mended:
        "Raise the engagement rate by reach from 4 to 5 per cent in the second quarter; Sami, six hours a week.",
    },
    "replies-mended": {
      says: "Bring the median time to answer messages down from nine hours to two by March 15; Inès, an hour every morning.",
      why: "A target that goes down is progress when it is a delay. All five checks pass.",
    },
    everyone: {
      says: "The whole team will make the brand known: 2,000 more visits a month before September.",
      why: "“The whole team” names nobody. Who will answer for the goal in September?",
      mended:
        "Bring 2,000 more visits a month before September; Karim answers for it, with 10 hours a month.",
    },
    "before-the-cycle": {
      says: "Sell three kitchens through LinkedIn within two months; Karim, four hours a week. Our customers take nine months to decide.",
      why: "The deadline falls before the sales cycle ends. The goal will look missed even if the campaign succeeds.",
      mended:
        "Get twenty appointments through LinkedIn within two months, and count the sales after nine; Karim, four hours a week.",
    },
  },
  right: "That is it.",
  wrong: (way) => (way === ways.none ? "No: all five pass." : `No: “${way}”.`),
  mended: "Mended:",
  next: "Next goal",
  finish: "See the result",
  result: (right, total) => `${right} of ${total} at the first try.`,
  again: "Start again",
};
