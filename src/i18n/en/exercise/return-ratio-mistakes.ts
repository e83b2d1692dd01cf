import type { MistakeWords } from "../../exercise/exercise-words.ts";

export const ratioMistakes: Readonly<Record<string, MistakeWords>> = {
  "net-for-gross": {
    title: "that is the net ROI",
    thought: "You subtracted the outlay before dividing.",
    why: "Gross return counts everything that came back, outlay included.",
    next: "Divide the whole value by the outlay: 100 points more.",
  },
  "hundred-the-wrong-way": {
    title: "the 100 points go the other way",
    thought: "You moved the result by 100 points, to the wrong side.",
    why: "Gross is always 100 points above net, and value divided by outlay is gross already.",
    next: "Simply divide the value by the outlay.",
  },
  "margin-in-roas": {
    title: "ROAS leaves margin out",
    thought: "You took the margin rather than the sales.",
    why: "That is more careful, but it is not a ROAS, which compares sales with ad spending.",
    next: "Divide the sales themselves by the advertising.",
  },
  "all-costs": {
    title: "ROAS counts advertising only",
    thought: "You divided by all the costs.",
    why: "That is the very weakness of ROAS: it leaves out the hours and the rest.",
    next: "Divide by the advertising alone.",
  },
  "net-for-roas": {
    title: "nothing is subtracted in a ROAS",
    thought: "You took the advertising off the sales before dividing.",
    why: "ROAS is a gross ratio.",
    next: "Divide sales by advertising, subtracting nothing.",
  },
  "all-revenue": {
    title: "not all sales come from the ads",
    thought: "You counted the month’s other sales as well.",
    why: "All revenue divided by advertising is another ratio, with another name.",
    next: "Keep only the sales that the ads brought.",
  },
  "one-is-enough": {
    title: "a ROAS of 1 loses money",
    thought: "You reasoned that a dollar of sales repays a dollar of advertising.",
    why: "Part of that dollar goes out again in goods: only the margin repays.",
    next: "Divide 1 by the share that stays.",
  },
  "everything-counted": {
    title: "that repays the work as well",
    thought: "You put all the costs in.",
    why: "That is the full break-even, and a fairer one; but here the advertising alone is asked for.",
    next: "Divide 1 by the margin.",
  },
  "forgotten-margin": {
    title: "the margin is missing",
    thought: "You compared all the costs with the advertising.",
    why: "Each dollar of sales would have to repay a whole dollar.",
    next: "Divide by the margin as well.",
  },
  "target-added": {
    title: "the target comes off the margin",
    thought: "You added what you want to keep to the margin.",
    why: "The more is kept, the less is left for advertising.",
    next: "Subtract the target from the margin, then divide 1 by what is left.",
  },
  "value-for-profit": {
    title: "that is the value, outlay included",
    thought: "You added the outlay to the profit.",
    why: "Profit is what stays once the outlay is paid back.",
    next: "Multiply the outlay by the net ROI only.",
  },
  "divided-by-rate": {
    title: "multiply by the rate",
    thought: "You divided the outlay by the percentage.",
    why: "A percentage of an outlay is a part of it: multiply.",
    next: "Multiply the outlay by the rate, 40% being 0.4.",
  },
  "percent-as-number": {
    title: "a percentage is a share",
    thought: "You multiplied by the number in front of the % sign.",
    why: "40% means 0.4: the result is a hundred times too large.",
    next: "Divide by 100.",
  },
  "added-twice": {
    title: "the outlay is counted twice",
    thought: "You took the gross return for a net one, and added the outlay.",
    why: "Gross return includes it already.",
    next: "Subtract 100 points to have the net, then multiply by the outlay.",
  },
  "difference-of-ratios": {
    title: "percentages of different outlays do not subtract",
    thought: "You subtracted the two ROIs.",
    why: "Each is a percentage of its own outlay: their difference is a percentage of nothing.",
    next: "Turn them into money first, then compare.",
  },
  "one-side-only": {
    title: "that is the large one’s profit alone",
    thought: "You stopped at the first profit.",
    why: "The question asks by how much it exceeds the other.",
    next: "Subtract the small one’s profit.",
  },
  "values-for-profits": {
    title: "the outlays are still included",
    thought: "You compared what each brought back in all.",
    why: "Those values include the outlays, which are far from equal.",
    next: "Compare the profits: outlay × net ROI.",
  },
};
