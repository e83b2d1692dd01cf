import type { MistakeWords } from "../../exercise/exercise-words.ts";

export const rateMistakes: Readonly<Record<string, MistakeWords>> = {
  "by-impressions": {
    title: "that is a rate by impressions",
    thought: "You divided by the times it was shown.",
    why: "The same person can see it several times: impressions do not count people.",
    next: "Divide by reach, that is, by different people.",
  },
  "by-followers": {
    title: "that is a rate by followers",
    thought: "You divided by the number of followers.",
    why: "Not all of them saw the post, and those who did not could not react.",
    next: "Divide by the people who saw it.",
  },
  "likes-only": {
    title: "a like is not the only reaction",
    thought: "You counted the likes only.",
    why: "A comment or a share is an interaction too.",
    next: "Add the three up before you divide.",
  },
  "interactions-for-people": {
    title: "those are interactions, not people",
    thought: "You divided interactions.",
    why: "Somebody who comments three times would count as three people.",
    next: "Take the number of people who interacted.",
  },
  "multiplied-each": {
    title: "divide by what each one did",
    thought: "You multiplied the interactions by their average number per person.",
    why: "If each makes several, there are fewer people than interactions, not more.",
    next: "Divide the interactions by that average.",
  },
  "forgotten-posts": {
    title: "that is the total of all posts",
    thought: "You divided by followers, without the number of posts.",
    why: "The more you post, the higher this rate: it says nothing about one post.",
    next: "Divide by the number of posts as well.",
  },
  "by-reach": {
    title: "that is a rate by reach",
    thought: "You divided by the people reached.",
    why: "The calculation is sound, but for another rate: the question names another base.",
    next: "Reread which base the question names, and divide by that.",
  },
  "no-audience": {
    title: "that is a number per post",
    thought: "You divided by posts only.",
    why: "That number is no percentage: it has no base of people yet.",
    next: "Divide it by followers too, then multiply by 100.",
  },
  "by-end": {
    title: "the base is the starting number",
    thought: "You divided by the followers at the end.",
    why: "That number already holds what is measured: the base moves with the result.",
    next: "Take the base the question names: the start, or the average when it says so.",
  },
  "averaged-rates": {
    title: "an average of rates is not the rate of the whole",
    thought: "You averaged the two rates.",
    why: "The ad that was shown more should weigh more, and that average gives both the same weight.",
    next: "Divide all the clicks by all the impressions.",
  },
  "all-clicks": {
    title: "not every click leads to the site",
    thought: "You took all clicks.",
    why: "They include those that open the photo, the profile or “see more”.",
    next: "Take only the clicks on the link.",
  },
  "whole-for-part": {
    title: "that is the total, not what was added",
    thought: "You divided the followers at the end by those at the start.",
    why: "An audience that did not change would then show 100%, not 0%.",
    next: "Subtract the start before you divide.",
  },
  "gross-gain": {
    title: "those who left are missing",
    thought: "You counted arrivals only.",
    why: "Followers left in the same month: the audience grew less.",
    next: "Subtract the departures from the arrivals.",
  },
  "forgotten-removals": {
    title: "the removed accounts are gone",
    thought: "You subtracted those who left, but not the fake accounts removed.",
    why: "They were in the starting number: removing them makes the audience smaller too.",
    next: "Subtract them as well.",
  },
  "base-too-wide": {
    title: "the base is too wide",
    thought: "You took a number that includes people outside the question.",
    why: "They had no chance to do what is counted, and lower the rate for no reason.",
    next: "Take those who had just reached the stage before.",
  },
  "base-too-late": {
    title: "that base comes after",
    thought: "You divided by the result, or by a stage that follows it.",
    why: "The base is the starting point: the result is only a part of it.",
    next: "Go back one stage.",
  },
  "times-for-people": {
    title: "times shown are not people",
    thought: "You chose impressions to count people.",
    why: "Somebody who sees it three times counts three times there.",
    next: "Take the number of different people.",
  },
  "base-moved": {
    title: "the base has moved",
    thought: "You chose the audience after the growth.",
    why: "It already holds what is measured.",
    next: "Take the audience from before.",
  },
  "other-question": {
    title: "that base answers another question",
    thought: "You chose a base that is often used.",
    why: "It gives a sound rate, but not the one this question asks for.",
    next: "Look in the sentence for what is counted, then among what.",
  },
};
