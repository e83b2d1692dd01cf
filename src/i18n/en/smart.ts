import type { smart as french } from "../fr/smart.ts";

export const smart: typeof french = {
  checks: {
    specific: "Specific",
    measurable: "Measurable",
    actionable: "Actionable",
    realistic: "Realistic",
    timed: "Timed",
  },
  passed: "Passed",
  missing: "To mend",
  hint: "Worth a look",
  gaps: {
    "no-statement": {
      what: "The goal is not written yet.",
      why: "Until it is said in one sentence, everyone understands it differently.",
      mend: "Write a sentence: a verb, a number, a date.",
    },
    "no-ambition": {
      what: "It does not say which ambition of the business it serves.",
      why: "A figure that serves no ambition can rise without anyone being better off.",
      mend: "Complete the sentence “We are doing this in order to…”",
    },
    "no-metric": {
      what: "No metric is chosen.",
      why: "Without one, nobody will know whether the goal was met.",
      mend: "Choose from the list the metric that moves when the ambition advances.",
    },
    "unknown-metric": {
      what: "This metric is not in the catalogue.",
      why: "Without a shared definition, two people will count differently.",
      mend: "Choose a metric from the list; it says what it is divided by.",
    },
    "no-baseline": {
      what: "The starting point is missing.",
      why: "Without it, a target does not tell how much effort it takes.",
      mend: "Look up today’s value in the tool that shows it, and write it down.",
    },
    "no-target": {
      what: "The target is missing.",
      why: "One click more already counts as “more”.",
      mend: "Write the value to reach, in the metric’s unit.",
    },
    "target-is-baseline": {
      what: "The target equals the starting point.",
      why: "The goal would be met before it began.",
      mend: "Change the target, or check the starting point.",
    },
    "wrong-direction": {
      what: "The target moves backwards.",
      why: "For this metric the other way is progress: a cost should fall, a close rate rise.",
      mend: "Put the target on the other side of the starting point, or choose another metric.",
    },
    "impossible-target": {
      what: "This target cannot be reached.",
      why: "A share stays between 0 and 100%, and a count does not fall below zero.",
      mend: "Check the unit: 5% is 0.05 as a proportion.",
    },
    "no-owner": {
      what: "Nobody is in charge of it.",
      why: "When everybody is responsible, nobody is.",
      mend: "Name one person who can act on it.",
    },
    "no-resources": {
      what: "Nothing is set aside for it.",
      why: "Without hours or a budget, the best target stays a wish.",
      mend: "Write the hours, money and skills reserved, for example “6 h a week, $300 a month”.",
    },
    "faster-than-ever": {
      what: "It would take a faster pace than any in your records.",
      why: "Even your best stretch, kept up until the deadline, would not get there.",
      mend: "Move the date out, bring the target closer, or say what will be different this time.",
    },
    "no-deadline": {
      what: "There is no deadline.",
      why: "Without a date, you are never late, and never know whether it worked.",
      mend: "Choose a day, at least one sales cycle from now.",
    },
    "unreadable-deadline": {
      what: "This date cannot be read.",
      why: "A deadline that can be read two ways is no deadline.",
      mend: "Write it like this: 2027-03-31.",
    },
    "deadline-passed": {
      what: "The deadline is not after today.",
      why: "Not a day is left to act.",
      mend: "Choose a date to come.",
    },
  },
  hints: {
    "hint-no-number": {
      what: "Your sentence seems to hold no number.",
      why: "With a number in the sentence, nobody has to look elsewhere for the target. We only look for words: you be the judge.",
      mend: "Add the target, for example “from 40 to 60 orders”.",
    },
    "hint-no-date": {
      what: "Your sentence seems to hold no date.",
      why: "Whoever reads the sentence alone should know by when. We only look for words: you be the judge.",
      mend: "Add the deadline, for example “by March 31”.",
    },
    "hint-no-action-verb": {
      what: "We did not recognize an action verb.",
      why: "“Be more visible” does not say what to do on Monday. Our list is short: you be the judge.",
      mend: "Begin with a verb: increase, reduce, launch, answer…",
    },
    "hint-pace-unknown": {
      what: "The pace it takes cannot be compared with yours.",
      why: "That needs a starting point, a target, a deadline to come and at least two records on different days.",
      mend: "Write the metric down each week: in a month you will know whether the target is realistic.",
    },
    "hint-faster-than-usual": {
      what: "It would take a faster pace than usual.",
      why: "You have done it between two records, but not on average.",
      mend: "Say what will keep up this pace: a budget, a hire, a season.",
    },
    "hint-direction-depends": {
      what: "For this metric, more is not always better.",
      why: "Seeing an ad more often may convince people, then tire them.",
      mend: "Say in the ambition why this direction is the right one.",
    },
  },
};
