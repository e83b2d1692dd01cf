import type { MistakeWords } from "../../exercise/exercise-words.ts";

export const funnelMistakes: Readonly<Record<string, MistakeWords>> = {
  "lowest-rate": {
    title: "that rate is always the lowest",
    thought: "You pointed to the stage with the smallest percentage.",
    why: "A click rate is low even in a good month: that does not say it is doing badly.",
    next: "Compare each rate with that of its own best month.",
  },
  "most-points-lost": {
    title: "that is the largest loss in points",
    thought: "You subtracted the rates and took the widest gap.",
    why: "Losing 5 points of 60 weighs less than losing 4 of 8: what follows falls in proportion.",
    next: "Divide this month’s rate by the best one, and look for the smallest result.",
  },
  "not-furthest-below": {
    title: "another stage has fallen further",
    thought: "You pointed to a stage that holds up better than another.",
    why: "The bottleneck is the stage whose ratio to its best month is the smallest.",
    next: "Work that ratio out for each stage, then compare.",
  },

  "from-the-top": {
    title: "that is a rate from the top of the funnel",
    thought: "You divided by reach.",
    why: "That rate mixes all the stages before: it does not show which one is doing badly.",
    next: "Divide by what enters this very stage.",
  },
  "other-stage": {
    title: "that is the rate of another stage",
    thought: "You took two numbers that do not follow each other as the question asks.",
    why: "A stage has an entrance and an exit: those the question names.",
    next: "Reread: “from … to …”. The first one is the base.",
  },
  "lost-share": {
    title: "that is the share that dropped out",
    thought: "You worked out how many did not go on.",
    why: "A stage’s rate counts those who do.",
    next: "Subtract your result from 100%, or divide those who go on by those who came in.",
  },
  "doubles-counted": {
    title: "some inquiries are counted twice",
    thought: "You took every form.",
    why: "One person who writes twice is not two possible customers.",
    next: "Subtract the repeats before you divide.",
  },
  "percent-as-number": {
    title: "a percentage is a share",
    thought: "You multiplied by the number in front of the % sign.",
    why: "2% means 0.02: no more people can come out of a stage than went in.",
    next: "Divide the percentage by 100.",
  },
  "divided-by-rate": {
    title: "going down the funnel, multiply",
    thought: "You divided by the rate.",
    why: "The number would grow at each stage, while part of the people drop out there.",
    next: "Multiply by the rate.",
  },
  "lost-for-kept": {
    title: "those are the clicks that were lost",
    thought: "You took the share of those that do not arrive.",
    why: "The question gives the share of clicks that become visits.",
    next: "Multiply the clicks by that share itself.",
  },
  "rate-of-the-top": {
    title: "this rate applies to visits",
    thought: "You applied the rate to impressions.",
    why: "Nobody sends an inquiry before being on the site.",
    next: "Apply it to the result of the stage before.",
  },
  "skipped-stage": {
    title: "a stage was skipped",
    thought: "You applied this rate without going through the stage before.",
    why: "A stage’s rate counts from what comes out of the previous one.",
    next: "Go stage by stage, leaving none out.",
  },
  "multiplied-rate": {
    title: "going up the funnel, divide",
    thought: "You multiplied the sales by the rates.",
    why: "Then there would be fewer visits than sales.",
    next: "Divide by each rate.",
  },
  "leads-for-visits": {
    title: "that is the number of inquiries",
    thought: "You stopped one stage too early.",
    why: "Most visits leave no inquiry: it takes more of them.",
    next: "Divide by the inquiry rate as well.",
  },
  "added-rates": {
    title: "rates that follow each other multiply",
    thought: "You added the two rates.",
    why: "The second is a share of what is left after the first, not of the whole.",
    next: "Apply one, then the other.",
  },
  "revenue-for-margin": {
    title: "those are sales, not margin",
    thought: "You counted each sale at its price.",
    why: "Part of that price goes out again in costs: only the margin stays.",
    next: "Multiply by the margin rate as well.",
  },
  "most-points-gained": {
    title: "that is the largest gain in points",
    thought: "You compared the points gained.",
    why: "Points weigh by the rate they are added to: 1 point on 2 is half as much again; 5 on 40, an eighth.",
    next: "Divide each gain by its present rate.",
  },
  "smaller-proportion": {
    title: "another gain is larger, in proportion",
    thought: "You chose a real improvement, but not the best one.",
    why: "Sales grow in the same proportion as the rate that is improved.",
    next: "Divide each gain by its present rate, and compare.",
  },
  "leads-for-sales": {
    title: "those are inquiries, not sales",
    thought: "You stopped at the inquiry rate.",
    why: "Only part of the inquiries become sales.",
    next: "Multiply by the close rate as well.",
  },
  "cost-of-a-visit": {
    title: "that is the cost of a visit",
    thought: "You divided by visits.",
    why: "The question asks for the cost of a sale, and most visits make none.",
    next: "Divide by the number of sales.",
  },
  "brackets-missing": {
    title: "the brackets are missing",
    thought: "You meant to divide by the number of sales.",
    why: "Without brackets you divide by visits alone, then multiply by the rates.",
    next: "Put the sum of the sales in brackets.",
  },
};
