export const reachOverlap = {
  title: (both: string, sum: string) => `${both} people reached in two months, not ${sum}`,
  titleApart: (sum: string) => `${sum} people, if nobody saw the ad two months in a row`,
  caption:
    "The café’s most expensive ad, on Instagram. Tools give the reach of each month, but not what the months have in common.",
  people: (count: string) => `${count} people`,
  both: "In two months",
  share: (month: string, before: string) => `Share of ${month}’s people already reached in ${before}`,
  twice: (count: string) => `in the dark part, ${count} counted twice`,
  chance: (count: string) => `by chance: ${count}`,
  frequency: (real: string, naive: string) =>
    `Each person saw the ad ${real} times on average; adding up would suggest ${naive}.`,
  drag: "Drag the second month’s bar, or the cursor.",
  tableCaption: "Reach of two months, by what they have in common",
  head: ["Share in common", "People reached", "Frequency"] as readonly string[],
};
