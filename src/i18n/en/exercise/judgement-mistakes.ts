import type { MistakeWords } from "../../exercise/exercise-words.ts";

export const judgementMistakes: Readonly<Record<string, MistakeWords>> = {
  vanity: {
    title: "a flattering number that decides nothing",
    thought: "You took a number that rises when things go well.",
    why: "It can also rise while the goal stands still: so it cannot tell.",
    next: "Look for the action that is the goal itself, or the step just before it.",
  },
  "wrong-stage": {
    title: "that is another stage of the path",
    thought: "You chose a metric of the same path, but of another stage.",
    why: "Between that stage and the goal, many people drop out.",
    next: "Ask at which stage the goal happens, and take the metric of that one.",
  },
  "other-goal": {
    title: "that answers another goal",
    thought: "You chose a good metric, for another ambition.",
    why: "It may rise here and say nothing about what is wanted.",
    next: "Reread the ambition, and name the action it waits for.",
  },
  "count-without-base": {
    title: "a count without its base",
    thought: "You counted, without dividing.",
    why: "The count grows with the crowd that saw or visited: it cannot be compared.",
    next: "Divide by the people or visits that could have acted.",
  },
  "ratio-hides-size": {
    title: "a ratio hides its size",
    thought: "You took sales compared with advertising.",
    why: "That leaves out margin, hours and other costs, and a small amount can have a large ratio.",
    next: "Look for the money that stays, every cost paid.",
  },
  "revenue-for-margin": {
    title: "sales are not profit",
    thought: "You took revenue.",
    why: "Part of it goes out again in costs, and part would have come without social media.",
    next: "Take the margin that was caused, minus the whole investment.",
  },
  "followers-are-not-reach": {
    title: "following is not seeing",
    thought: "You mixed the people who follow with those who see.",
    why: "Some followers see nothing of a post, and people who do not follow see it.",
    next: "What counts followers is audience; what counts people or times shown is reach.",
  },
  "seen-is-not-done": {
    title: "seeing is not doing",
    thought: "You put something shown among the reactions.",
    why: "A post need only appear for this number to rise: nobody did anything.",
    next: "Put it with reach.",
  },
  "talk-is-not-conversion": {
    title: "a comment is no step towards buying",
    thought: "You put a comment among the conversions.",
    why: "It is a reaction on the spot: it does not lead to the site.",
    next: "Put it with engagement.",
  },
  "talk-is-not-opinion": {
    title: "how much people react does not show what they say",
    thought: "You put a number of reactions with sentiment.",
    why: "An angry comment counts as much as a compliment.",
    next: "Sentiment separates the favourable from the unfavourable.",
  },
  "click-leads-on": {
    title: "a click to the site is a step towards buying",
    thought: "You put the click rate with the reactions.",
    why: "The click leaves the platform: it opens the way to the sale.",
    next: "Put it with conversion.",
  },
  "not-yet-money": {
    title: "that is not money yet",
    thought: "You put a step towards the sale with money.",
    why: "No amount enters this number.",
    next: "Put it with conversion.",
  },
  "priced-is-money": {
    title: "a cost is money",
    thought: "You saw an acquisition, so a conversion.",
    why: "The metric divides an amount by those acquisitions: it is read in money.",
    next: "Put it with money.",
  },
};
