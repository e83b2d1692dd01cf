import type { survey as french } from "../fr/survey.ts";

export const survey: typeof french = {
  who: {
    label: "How many times as likely a satisfied brand is to answer",
    before: "Suppose a satisfied brand is ",
    middle: (found) =>
      ` times as likely to answer as another. A survey that finds ${found} may then come from a market where only`,
    after: " of brands are satisfied.",
    drawing: (behind, found) =>
      `Two strips. Above, all brands: ${behind} are satisfied. Below, those that answered: ${found}.`,
    all: "All brands:",
    answered: "Those that answered:",
    yes: "satisfied",
    caption: (found) => `What may stand behind ${found}`,
    head: ["Satisfied brands answer… times as often", "Real share of satisfied brands"],
  },
  shared: {
    title: (alone, several) =>
      `In this arrangement, ${alone} of the brands named ROI alone, and ${several} gave several answers`,
    caption:
      "The whole row is every brand that answered. Move the two answers below: every position fits the published percentages.",
    answers: ["Measuring ROI and results", "Growing the audience", "Engagement"],
    place: (name) => `Place of the answer “${name}”`,
    sum: (total) =>
      `The three shares come to ${total} answers for a hundred brands. So some brands must have given several answers; the percentages do not say which ones.`,
    tableCaption: "Who gave how many answers, in this arrangement",
    head: ["Answers", "Share of brands"],
    alone: "ROI and nothing else",
    gave: (count) =>
      ["None of the three", "One of the three", "Two of the three", "All three"][count] ?? String(count),
  },
  pairs: {
    holds: "Yes.",
    mend: "Look again.",
    sum: (right, total) =>
      right === total
        ? "Every one holds."
        : `${right} of ${total}. Reread the reasons given for the others, and change your answer if they convince you.`,
    claims: (shown) => ({
      title: "Which of these two sentences do the figures support?",
      intro: "For each pair, choose the sentence that the survey lets you write.",
      items: [
        {
          ask: `About ${shown.effective}`,
          ways: [
            `Twitter works for ${shown.effective} of brands.`,
            `${shown.effective} of the brands that answered call Twitter effective.`,
          ],
          right: 1,
          why: "A survey collects opinions. Nothing in it measures what works, and nothing says what the brands that did not answer think.",
        },
        {
          ask: `About ${shown.roiFirst}`,
          ways: [
            "Close to half of those who answered name measuring ROI among their top challenges.",
            "Close to half of those who answered have one top challenge, and it is ROI.",
          ],
          right: 0,
          why: "The answers overlap, since they add up to more than the whole. “Top” cannot mean “only”.",
        },
        {
          ask: `About ${shown.struggle}`,
          ways: [
            `Twitter only gets results for ${shown.others} of brands.`,
            "Nearly all of those who answered say they still struggle to reach specific goals there.",
          ],
          right: 1,
          why: "To struggle is not to fail. And those who never set a specific goal cannot reach one.",
        },
        {
          ask: "What you may conclude from it",
          ways: [
            "Measuring is worth learning: the people doing the work say themselves that they cannot do it yet.",
            "Businesses that measure their ROI do better than the others.",
          ],
          right: 0,
          why: "The survey does not compare those who measure with those who do not. It only says that the question troubles them.",
        },
      ],
    }),
    questions: () => ({
      title: "Can an ROI answer it?",
      intro: "For each question, say whether a well-computed ROI is enough to answer it.",
      items: [
        {
          ask: "Did the month bring in more than it cost?",
          ways: ["ROI answers it", "It takes something else"],
          right: 0,
          why: "That is exactly what it compares: what came back and what was put in.",
        },
        {
          ask: "Would these sales have happened without social media?",
          ways: ["ROI answers it", "It takes something else"],
          right: 1,
          why: "The calculation assumes an answer; it does not give one. You need a comparison with people who saw nothing.",
        },
        {
          ask: "Of two campaigns, which leaves more money?",
          ways: ["ROI answers it", "It takes something else"],
          right: 1,
          why: "A large ratio on a small amount leaves little. Read the profit beside the ratio.",
        },
        {
          ask: "What do the people who follow us think of us?",
          ways: ["ROI answers it", "It takes something else"],
          right: 1,
          why: "Read what they write: that is sentiment. It has no price, and it matters all the same.",
        },
        {
          ask: "After how many orders is the month paid for?",
          ways: ["ROI answers it", "It takes something else"],
          right: 0,
          why: "Break-even comes out of the same calculation: it is where net ROI is zero.",
        },
      ],
    }),
  },
};
