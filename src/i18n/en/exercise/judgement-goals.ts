import type { KindWords } from "../../exercise/exercise-words.ts";

const goals: Readonly<Record<string, string>> = {
  visible: "“Be more visible on social media.”",
  newsletter: "“Get more newsletter sign-ups.”",
  quotes: "“30 quote requests a month by June 30.”",
  sales: "“Increase our online sales.”",
  roi: "“A net ROI of 40% on the January campaign.” (Sales take four months to close.)",
  reach: "“A large reach this year.”",
};

const mendGoal: KindWords = {
  title: "Mend a goal",
  ask: (g) =>
    `A goal was written like this: ${goals[g.story ?? ""]} Which version passes all five SMART checks?`,
  options: {
    "visible-mended":
      "Raise the number of neighbourhood residents reached per week from 2,000 to 2,600 by June 30; Leah gives it 3 h a week",
    "visible-louder": "Be really very visible on social media by June 30; Leah sees to it, 3 h a week",
    "visible-no-date":
      "Raise the number of neighbourhood residents reached per week from 2,000 to 2,600; Leah gives it 3 h a week",
    "visible-likes": "Get 500 likes by June 30, up from 300; Leah gives it 3 h a week",
    "newsletter-mended":
      "Go from 40 to 55 sign-ups a month from social media by May 1; Sam sees to it, 2 h a week",
    "newsletter-soon": "Go soon from 40 to 55 sign-ups a month from social media; Sam sees to it, 2 h a week",
    "newsletter-more": "Get clearly more sign-ups from social media by May 1; Sam sees to it, 2 h a week",
    "newsletter-huge": "Go from 40 to 4,000 sign-ups a month by May 1; Sam sees to it, 2 h a week",
    "quotes-mended": "Go from 22 to 30 quote requests a month by June 30; Ines replies and posts, 5 h a week",
    "quotes-no-owner": "Go from 22 to 30 quote requests a month by June 30",
    "quotes-followers": "Go from 900 to 1,200 followers by June 30; Ines posts, 5 h a week",
    "quotes-no-start": "Reach 30 quote requests a month by June 30; Ines replies and posts, 5 h a week",
    "sales-mended":
      "Go from 60 to 75 sales a month from social media by September 30; Tom sees to it, $400 a month",
    "sales-tenfold":
      "Go from 60 to 600 sales a month from social media by September 30; Tom sees to it, $400 a month",
    "sales-someday": "Go one day from 60 to 75 sales a month from social media; Tom sees to it, $400 a month",
    "sales-brand": "Become a brand people love by September 30; Tom sees to it, $400 a month",
    "roi-mended":
      "A net ROI of 40%, up from 25% last year, on the sales that came from the January campaign, measured on May 31; Jade follows the sales, 2 h a week",
    "roi-too-early":
      "A net ROI of 40%, up from 25% last year, on the January campaign, measured on January 31; Jade follows the sales, 2 h a week",
    "roi-revenue":
      "Sales of the campaign 40% above its advertising, up from 25% last year, by May 31; Jade follows the sales, 2 h a week",
    "roi-no-base":
      "A net ROI of 40% on the sales that came from the January campaign, measured on May 31; Jade follows the sales, 2 h a week",
    "reach-mended":
      "To fill the summer courses: an average reach of 9,000 people a month by June, up from 6,000; Noah posts, 3 h a week",
    "reach-summed":
      "To fill the summer courses: 108,000 people reached in the year, adding up the months, up from 72,000; Noah posts, 3 h a week",
    "reach-no-link":
      "An average reach of 9,000 people a month by June, up from 6,000; Noah posts, 3 h a week",
    "reach-no-owner":
      "To fill the summer courses: an average reach of 9,000 people a month by June, up from 6,000",
  },
  hints: [
    "Go through the five letters: a precise result, a starting number and a target, a person who acts, the means, a date.",
    "Check too that it measures the ambition itself, not something easier to raise.",
  ],
  steps: {
    visible: "Who should see us, how many now, how many to reach, by when, and who is in charge.",
    newsletter: "The same goal, with a starting number, a target within reach, and a date.",
    quotes: "The number and the date were there: the starting point and somebody to act were missing.",
    sales: "A quarter more, a date, a person and a budget: it can be done, and checked.",
    roi: "It is measured once the sales have closed, and gives the starting point.",
    reach: "An average per month, since reach does not add up; and the ambition it serves.",
  },
};

const smartChecks: KindWords = {
  title: "Which letter is missing?",
  ask: "Each sentence shows what is wrong with a goal. Put it under the SMART check that it fails.",
  options: {
    "be-present": "“Be present on social media”: to get what?",
    "do-better": "“Do better”: better at what?",
    "stand-out": "“Stand out”: no result is named",
    "no-count": "“More sales from social media”: no number, and no way to count them",
    "feel-closer": "“20% more closeness with customers”: nothing measures closeness",
    "unknown-start": "“Double the inquiries”: nobody knows how many there are",
    "no-one": "Nobody has been put in charge of it",
    algorithm: "It all depends on what the algorithm cares to show: there is nothing for us to do",
    "someone-should": "“Somebody ought to post more often”",
    "ten-times": "Ten times the sales with no more budget",
    "no-hours": "Twenty videos a month, with two hours a week to make them",
    "double-in-a-week": "Twice the followers within a week, when they grow by 1% a month",
    "some-day": "“One day, 500 sign-ups”",
    "as-soon": "“75 sales a month, as soon as possible”",
    "when-possible": "“30 inquiries a month, when the occasion arises”",
  },
  bins: {
    specific: "Specific: a precise result",
    measurable: "Measurable: a way to follow progress",
    actionable: "Actionable: somebody can act",
    realistic: "Realistic: the means allow it",
    timed: "Timed: a deadline",
  },
  hints: [
    "Each flaw is a question left open: what, how much, who, with what, when?",
    "If there is a result but no number, it is “measurable”. If there is not even a result, it is “specific”.",
  ],
  steps: {
    specific: "Specific: nobody knows what is to be achieved",
    measurable: "Measurable: nobody could say how far it has come",
    actionable: "Actionable: nobody can act on it, or nobody is named",
    realistic: "Realistic: the means or past experience say no",
    timed: "Timed: nothing says by when",
  },
};

const claims: Readonly<Record<string, string>> = {
  "sum-over-hundred":
    "“45.1% name ROI as the first challenge, 42.1% audience and 36.8% engagement: each chose one single first challenge.”",
  "likes-and-sales": "“In May likes and sales rose together: our posts make people buy.”",
  "free-posts": "“Our posts cost nothing, since we bought no advertising: their ROI is infinite.”",
  "revenue-roi": "“$1,700 invested, $75,000 of sales: an ROI of 4,311%.”",
  "up-by-half": "“Our click-through rate went up by 50%!” Nothing else is given.",
  "five-hundred":
    "“Our best campaign has a net ROI of 500%.” It cost $20, and the whole budget is to go into it.",
  "two-platforms":
    "“Meta reports 60 sales and Google 55: the campaign made 115 sales.” The shop closed 80 of them.",
  "vendor-survey":
    "“64.9% of brands find Twitter effective”, says a training firm’s survey of the brands that replied.",
  "first-month":
    "“After one month our very first campaign has an ROI of −70%: let us stop it.” Sales close in five months.",
  "reach-of-year": "“10,000 people reached every month, so 120,000 people in the year.”",
  "holdout-result":
    "“A comparison group of 20,000 people, chosen at random, bought 10% less (interval: 6 to 14%). The campaign caused sales.”",
  "last-click": "“70% of sales have a last click from Instagram: without Instagram, we would lose them.”",
};

const judgeClaim: KindWords = {
  title: "Judge a claim",
  ask: (g) => `${claims[g.story ?? ""]} Which objection holds?`,
  options: {
    "answers-overlap": "The answers overlap: they add up to more than 100%",
    "revenue-not-profit": "Sales are not profit: the margin is missing",
    "too-early": "It is measured before the sales have closed",
    "cause-unknown": "Rising together, or coming last, does not prove a cause",
    "no-base": "The base is missing: a percentage of what?",
    "hours-missing": "The working time is not counted",
    "size-hidden": "A percentage hides its size: this is little money",
    "credit-twice": "Each platform claims the same sales",
    "one-vendor": "A single source with a stake in the answer, and only those who replied",
    "reach-added": "Reach does not add up: they are often the same people",
    flawless: "None: the claim holds",
  },
  hints: [
    "Ask: of what, compared with what, measured when, by whom, and caused by what?",
    "A good objection rests on a word or a number of the claim itself.",
  ],
  steps: {
    "sum-over-hundred": "45.1 + 42.1 + 36.8 = 124: some brands named more than one challenge.",
    "likes-and-sales": "A holiday or a season can raise both.",
    "free-posts": "It took hours to make them: the investment is not zero.",
    "revenue-roi": "At a margin of 30%, the same numbers give 1,223%.",
    "up-by-half": "From 0.2% to 0.3%, or from 2% to 3%? Out of how many impressions?",
    "five-hundred": "500% of $20 is $100; nothing says it would hold on a larger scale.",
    "two-platforms": "115 sales claimed for 80 closed: the same ones were counted twice.",
    "vendor-survey": "Those who reply to a vendor are not all brands.",
    "first-month": "From a cold start costs come first: this ROI is too low.",
    "reach-of-year": "The same person can be reached twelve times.",
    "holdout-result": "Chosen at random, a large group, an interval far from zero: the claim holds.",
    "last-click": "Those people may have come to buy already: only a comparison group would tell.",
  },
};

export const goalKinds = {
  "mend-goal": mendGoal,
  "smart-checks": smartChecks,
  "judge-claim": judgeClaim,
} satisfies Record<string, KindWords>;
