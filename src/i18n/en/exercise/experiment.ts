import type { FamilyWords, KindWords } from "../../exercise/exercise-words.ts";
import { experimentMistakes } from "./experiment-mistakes.ts";

const lift: KindWords = {
  title: "Compare two ads",
  ask: (g, level) =>
    `${g.The} shows ad A to ${g.shownA} people, of whom ${g.clicksA} click, and ad B to ${g.shownB} people, of whom ${g.clicksB} click. ${
      level === 1
        ? "By how many percentage points does B’s rate exceed A’s?"
        : "By what percentage does B’s rate exceed A’s, in proportion?"
    }`,
  label: (_g, level) => (level === 1 ? "Difference, in points" : "Gain of B over A"),
  hints: [
    "Work out each rate first. Numbers of clicks cannot be compared between groups of different sizes.",
    (_g, level) =>
      level === 1
        ? "A difference in points is a plain subtraction of two percentages."
        : "A gain in proportion compares the difference with the starting rate, which is A’s.",
  ],
  steps: {
    a: (g) => `A’s rate: ${g.clicksA} ÷ ${g.shownA}`,
    b: (g) => `B’s rate: ${g.clicksB} ÷ ${g.shownB}`,
    answer: (_g, level) =>
      level === 1 ? "Difference: B’s rate − A’s rate" : "Gain: (B’s rate − A’s rate) ÷ A’s rate × 100",
  },
};

const verdict: KindWords = {
  title: "What does this test allow you to say?",
  ask: (g, level) =>
    `${g.The} lets chance decide who sees which ad. A: ${g.clicksA} clicks out of ${g.shownA} people. B: ${g.clicksB} out of ${g.shownB}. ${
      level === 1
        ? `The 95% interval of the difference, B minus A, runs from ${g.low} to ${g.high}.`
        : level === 2
          ? `If the two ads were equally good, a difference at least as large would appear with a probability of about ${g.p}.`
          : "Judge by the numbers themselves."
    } What can be said?`,
  options: {
    "a-better": "A does better than B",
    "b-better": "B does better than A",
    "no-difference": "The test shows that A and B are equal",
    "cannot-tell": "This test cannot decide",
  },
  hints: [
    "Two questions: which way does the difference go, and could chance have made it?",
    (_g, level) =>
      level === 1
        ? "An interval that contains zero leaves it possible that the difference goes the other way."
        : level === 2
          ? "By the usual rule, a probability of 5% or more means that chance could well have made the difference."
          : "Count the clicks: with a few dozen, a difference of a few clicks happens by chance; with hundreds, a large one almost never.",
  ],
  steps: {
    a: "A’s rate",
    b: "B’s rate",
    "a-better": "The difference is too large to come from chance, and A is ahead.",
    "b-better": "The difference is too large to come from chance, and B is ahead.",
    "cannot-tell": "Such a difference happens rather often by chance: it takes more observations.",
  },
};

const wonders: Readonly<Record<string, string>> = {
  photo: "A bookshop wants to know whether a photo of people gets more clicks than a photo of books.",
  hour: "A bakery wants to know whether it is better to advertise in the morning or in the evening.",
  offer: "A soap maker wants to know whether free shipping makes people buy more.",
  length:
    "A theatre company wants to know whether short videos are watched to the end more often than long ones.",
  campaign: "A roaster wants to know how many sales its campaign caused.",
  winner: "A travel agency compares two ads, and wants to know when to end the test.",
};

const oneChange: KindWords = {
  title: "Which trial can answer?",
  ask: (g) => `${wonders[g.story ?? ""]} Which trial can answer?`,
  options: {
    "photo-only": "Two ads alike but for the photo, at the same time, to people chosen at random",
    "photo-and-text":
      "Two ads with different photos and different texts, at the same time, to people chosen at random",
    "photo-other-week": "The photo of books this week, the one of people next week",
    "photo-other-people": "The photo of books to followers, the one of people to everyone else",
    "hour-only": "The same ad, in the morning or the evening as chance decides each day, for three weeks",
    "hour-and-photo": "One ad in the morning; another, with another photo, in the evening",
    "hour-other-people": "In the morning to followers, in the evening to everybody",
    "no-comparison": "Advertise in the morning only, and see whether it works",
    "offer-split": "The same page, with free shipping for half of the visits, chosen at random",
    "offer-before-after": "Free shipping in December, compared with November",
    "offer-and-page": "A redesigned page with free shipping, the old page without, at random",
    "offer-to-fans": "Free shipping to newsletter subscribers, compared with other visits",
    "length-many": "Twenty videos on the same subjects, each short or long as chance decides",
    "length-one-each": "One short video and one long video",
    "length-and-topic": "Ten short videos from backstage, ten long ones from the shows",
    "length-other-week": "Ten long videos in May, then ten short ones in June",
    holdout: "Do not show the campaign to one person in ten, chosen at random, and compare what they buy",
    "before-after": "Compare the sales of the campaign’s month with those of the month before",
    "buyers-asked": "Compare the purchases of those who clicked with those who did not",
    "platform-report": "Read the number of sales that the platform claims",
    "fixed-before": "Set the number of people beforehand, and conclude only when it is reached",
    "stop-when-good": "Look every day, and stop as soon as the difference is clear",
    "best-of-ten": "Look at ten measures, and keep the one where the difference is clear",
    "one-day": "Compare the results of the first day",
  },
  hints: [
    "A fair trial changes one thing only, and compares people alike at the same time.",
    "Look in each answer for what, besides the thing studied, could explain a difference.",
  ],
  steps: {
    photo: "Only the photo changes; chance and the same moment make the groups alike.",
    hour: "Only the hour changes, and for enough days that chance evens out.",
    offer: "Only the shipping changes, on the same day and for visits alike.",
    length: "The same subjects, enough videos, and chance decides the length.",
    campaign: "The people who do not see it show what would have happened without it.",
    winner: "A number set beforehand keeps you from stopping on a lucky day.",
  },
};

const rangeMean: KindWords = {
  title: "The mean of a range",
  ask: (g, level) =>
    level === 2
      ? `${g.The} thinks that a campaign will take at least ${g.low}, most likely ${g.likely}, at most ${g.high} of work, at ${g.each} an hour. What cost should it plan for on average, by the PERT formula: (low + 4 × likely + high) ÷ 6?`
      : `${g.The} expects a campaign to bring at least ${g.low} sales, most likely ${g.likely}, at most ${g.high}${level === 3 ? `, at ${g.each} each and a margin of ${g.margin}` : ""}. ${level === 3 ? "What margin should it plan for on average" : "How many sales should it plan for on average"}, by the PERT formula: (low + 4 × likely + high) ÷ 6?`,
  label: (_g, level) => (level === 1 ? "Mean sales" : level === 2 ? "Mean cost" : "Mean margin"),
  hints: [
    "The range leans: its high end is further from the likely value than its low end. So the mean is not the likely value.",
    "The likely value counts four times, each end once: six in all, hence the 6.",
  ],
  steps: {
    mean: (g) => `Mean: (${g.low} + 4 × ${g.likely} + ${g.high}) ÷ 6`,
    total: (g, level) => (level === 2 ? `Cost: mean × ${g.each}` : `Margin: mean × ${g.each} × ${g.margin}`),
  },
};

const whatMatters: KindWords = {
  title: "The assumption that matters most",
  ask: (g) =>
    `${g.Whose} likely ROI is ${g.likely}. The chart shows, for each assumption, the ROI at its lowest and at its highest, the others staying at their likely value. Point to the assumption that moves the ROI most.`,
  options: {
    order: "Average order",
    close: "Close rate",
    margin: "Margin",
    hours: "Hours of work",
    ads: "Price of advertising",
  },
  measures: { value: "ROI at its lowest", beside: "ROI at its highest" },
  hints: [
    "What counts is the length from end to end, not how high one end is.",
    "For each assumption, subtract the lowest from the highest.",
  ],
  steps: {
    order: "Average order, from end to end",
    close: "Close rate, from end to end",
    margin: "Margin, from end to end",
    hours: "Hours of work, from end to end",
    ads: "Price of advertising, from end to end",
  },
};

export const experiment: FamilyWords<"experiment"> = {
  kinds: {
    lift,
    "experiment-verdict": verdict,
    "one-change": oneChange,
    "range-mean": rangeMean,
    "what-matters": whatMatters,
  },
  mistakes: experimentMistakes,
};
