import { numberAnswer, shuffled } from "../../answers.ts";
import { drawContext } from "../../contexts.ts";
import type { Draw } from "../../draw-exercise.ts";
import { count, hours, money, percent, price } from "../../quantity.ts";

/** Cost of a sale from the cost of a click and the rates of the path: CPC ÷ lead rate ÷ close rate; from a CPM at level 3. */
export const drawCostThroughPath: Draw = (random, level) => {
  const context = drawContext(random, "leads");
  const leadRate = random.integer(4, 14) / 100;
  const closeRate = level === 1 ? random.integer(4, 9) / 20 : random.integer(15, 45) / 100;
  const clickRate = random.integer(8, 24) / 1000;
  const cpm = random.integer(24, 56) * 25;
  const cpc = level === 3 ? cpm / 1000 / clickRate : random.integer(12, 64) * 5;
  const answer = cpc / leadRate / closeRate;
  return {
    context,
    givens: {
      ...(level === 3 ? { cpm: price(cpm), clickRate: percent(clickRate) } : { cpc: price(cpc) }),
      leadRate: percent(leadRate),
      closeRate: percent(closeRate),
    },
    answer: numberAnswer(
      price(answer),
      {
        "one-stage-only": cpc / leadRate,
        "skipped-leads": cpc / closeRate,
        "added-rates": cpc / (leadRate + closeRate),
        "multiplied-rate": cpc * leadRate * closeRate,
        ...(level === 3 ? { "forgotten-thousand": answer * 1000 } : {}),
      },
      10,
    ),
    steps: [
      ...(level === 3 ? [{ id: "cpc", result: price(cpc) }] : []),
      { id: "lead", result: price(cpc / leadRate) },
      { id: "sale", result: price(answer) },
    ],
  };
};

/** What hours cost. Level 1: hours a week. Level 2: minutes a post. Level 3: both, and benefits in percent at every level. */
export const drawStaffCost: Draw = (random, level) => {
  const context = drawContext(random);
  const weeks = random.integer(4, 13);
  const weekly = level === 2 ? 0 : random.integer(2, 9);
  const posts = level === 1 ? 0 : random.integer(2, 6);
  const minutes = level === 1 ? 0 : random.pick([25, 35, 40, 50, 70, 80, 95]);
  const wage = random.integer(44, 76) * 50;
  const benefits = random.integer(10, 22) / 100;
  const worked = weeks * (weekly + (posts * minutes) / 60);
  const answer = (worked * wage * (1 + benefits)) / 100;
  const asDecimals = weeks * (weekly + (posts * minutes) / 100);
  return {
    context,
    givens: {
      weeks: { value: weeks, unit: "weeks" },
      ...(level === 2 ? {} : { weekly: hours(weekly) }),
      ...(level === 1 ? {} : { posts: count(posts), minutes: count(minutes) }),
      wage: price(wage),
      benefits: percent(benefits),
    },
    answer: numberAnswer(money(answer), {
      "bare-wage": worked * wage,
      "one-week-only": (worked / weeks) * wage * (1 + benefits),
      "benefits-only": worked * wage * benefits,
      ...(level === 1 ? {} : { "minutes-as-hundredths": asDecimals * wage * (1 + benefits) }),
      ...(level === 3 ? { "forgotten-posts": weeks * weekly * wage * (1 + benefits) } : {}),
    }),
    steps: [
      { id: "hours", result: { value: worked, unit: "hours" } },
      { id: "hourly", result: price(wage * (1 + benefits)) },
      { id: "total", result: money(answer) },
    ],
  };
};

type Bin = "investment" | "margin" | "neither";

/** What is part of the investment, what the margin already has, and what is no cost of the campaign. */
const LINES: Readonly<Record<string, readonly [Bin, Readonly<Partial<Record<Bin, string>>>]>> = {
  "staff-hours": ["investment", { neither: "hours-are-free", margin: "spent-either-way" }],
  photos: ["investment", { margin: "spent-either-way" }],
  ads: ["investment", { margin: "spent-either-way" }],
  "planning-tool": ["investment", { neither: "tools-are-free", margin: "spent-either-way" }],
  "owner-hours": ["investment", { neither: "hours-are-free", margin: "spent-either-way" }],
  agency: ["investment", { margin: "spent-either-way" }],
  contest: ["investment", { neither: "gifts-are-free" }],
  training: ["investment", { neither: "tools-are-free" }],
  goods: ["margin", { investment: "counted-twice" }],
  shipping: ["margin", { investment: "counted-twice" }],
  "card-fees": ["margin", { investment: "counted-twice" }],
  rent: ["neither", { investment: "paid-anyway" }],
  likes: ["neither", { margin: "likes-as-money", investment: "likes-as-money" }],
  "competitor-budget": ["neither", { investment: "others-money" }],
};

/** Lines of an account to sort. */
export const drawSortCosts: Draw = (random, level) => {
  const bins: readonly Bin[] = level === 1 ? ["investment", "neither"] : ["investment", "margin", "neither"];
  const known = Object.entries(LINES).filter(([, [bin]]) => bins.includes(bin));
  const of = (bin: Bin, wanted: number) =>
    shuffled(
      random,
      known.filter(([, [right]]) => right === bin),
    ).slice(0, wanted);
  const chosen = [
    ...of("investment", level === 3 ? 4 : 3),
    ...of("margin", level === 3 ? 3 : 2),
    ...of("neither", level === 1 ? 2 : 1),
  ];
  return {
    context: null,
    givens: {},
    answer: {
      form: "bins",
      bins,
      items: shuffled(
        random,
        chosen.map(([item]) => item),
      ),
      right: Object.fromEntries(chosen.map(([item, [bin]]) => [item, bin])),
      mistakes: chosen.flatMap(([item, [, wrong]]) =>
        Object.entries(wrong)
          .filter(([bin]) => (bins as readonly string[]).includes(bin))
          .map(([bin, id]) => ({ item, bin, id })),
      ),
    },
    steps: bins.map((bin) => ({ id: bin, result: null })),
  };
};
