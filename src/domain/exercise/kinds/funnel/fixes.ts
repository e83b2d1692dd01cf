import { shuffled } from "../../answers.ts";
import { drawContext, drawMargin, drawSalePrice } from "../../contexts.ts";
import type { Draw } from "../../draw-exercise.ts";
import type { BuildAnswer, Drawn, Tile, Values } from "../../exercise.ts";
import { count, money, percent, points } from "../../quantity.ts";

const STAGES = ["click", "lead", "sale"] as const;

/** Three fixes, each raising one rate: the one that gains most is the largest in proportion, not in points. */
export const drawBestFix: Draw = (random, level) => {
  const context = drawContext(random, "leads");
  const rates = {
    click: random.integer(8, 24) / 1000,
    lead: random.integer(40, 110) / 1000,
    sale: random.integer(200, 450) / 1000,
  };
  const gains = {
    click: random.integer(2, 8) / 1000,
    lead: random.integer(5, 30) / 1000,
    sale: random.integer(20, 90) / 1000,
  };
  const proportion = (id: (typeof STAGES)[number]) => gains[id] / rates[id];
  const ranked = STAGES.toSorted((one, other) => proportion(other) - proportion(one));
  const [right, second] = ranked as [(typeof STAGES)[number], (typeof STAGES)[number]];
  // The last stage always gains most points: it is right now and then, so that nobody learns never to choose it.
  const maySale = random.next() < 0.4;
  const isFair =
    proportion(right) - proportion(second) > (level === 3 ? 0.04 : 0.1) && (right !== "sale" || maySale);
  return {
    context,
    givens: Object.fromEntries(
      STAGES.flatMap((id) => [
        [`${id}Rate`, percent(isFair ? rates[id] : Number.NaN)],
        [`${id}Gain`, points(gains[id])],
      ]),
    ),
    answer: {
      form: "choice",
      options: level === 1 ? STAGES : shuffled(random, STAGES),
      right,
      mistakes: Object.fromEntries(
        STAGES.filter((id) => id !== right).map((id) => [
          id,
          id === "sale" ? "most-points-gained" : "smaller-proportion",
        ]),
      ),
    },
    steps: STAGES.map((id) => ({ id, result: percent(proportion(id)) })),
  };
};

const of = (values: Values, name: string) => values[name] ?? Number.NaN;

type Plan = {
  readonly givens: Drawn["givens"];
  readonly formula: BuildAnswer["formula"];
  readonly mistakes: BuildAnswer["mistakes"];
  readonly example: readonly string[];
};

/** Sales, then margin, then the cost of a sale, as an expression of what is known of the path. */
export const drawBuildPath: Draw = (random, level) => {
  const context = drawContext(random, "leads");
  const visits = random.integer(8, 90) * 50;
  const lead = random.integer(4, 14) / 100;
  const close = random.integer(15, 45) / 100;
  const orderValue = drawSalePrice(random, context, level) / 100;
  const margin = drawMargin(random, context, level);
  const ads = random.integer(10, 60) * 25;
  const path = { visits: count(visits), lead: percent(lead), close: percent(close) };
  const sales = (v: Values) => of(v, "visits") * of(v, "lead") * of(v, "close");
  const plans: Record<1 | 2 | 3, Plan> = {
    1: {
      givens: path,
      formula: sales,
      mistakes: [
        { id: "added-rates", formula: (v) => of(v, "visits") * (of(v, "lead") + of(v, "close")) },
        { id: "leads-for-sales", formula: (v) => of(v, "visits") * of(v, "lead") },
        { id: "skipped-stage", formula: (v) => of(v, "visits") * of(v, "close") },
        { id: "divided-by-rate", formula: (v) => of(v, "visits") / of(v, "lead") / of(v, "close") },
      ],
      example: ["visits", "×", "lead", "×", "close"],
    },
    2: {
      givens: { ...path, orderValue: money(orderValue), margin: percent(margin) },
      formula: (v) => sales(v) * of(v, "orderValue") * of(v, "margin"),
      mistakes: [
        { id: "revenue-for-margin", formula: (v) => sales(v) * of(v, "orderValue") },
        {
          id: "skipped-stage",
          formula: (v) => of(v, "visits") * of(v, "close") * of(v, "orderValue") * of(v, "margin"),
        },
        {
          id: "leads-for-sales",
          formula: (v) => of(v, "visits") * of(v, "lead") * of(v, "orderValue") * of(v, "margin"),
        },
      ],
      example: ["visits", "×", "lead", "×", "close", "×", "orderValue", "×", "margin"],
    },
    3: {
      givens: { ads: money(ads), ...path },
      formula: (v) => of(v, "ads") / sales(v),
      mistakes: [
        { id: "upside-down", formula: (v) => sales(v) / of(v, "ads") },
        { id: "cost-of-a-visit", formula: (v) => of(v, "ads") / of(v, "visits") },
        {
          id: "brackets-missing",
          formula: (v) => (of(v, "ads") / of(v, "visits")) * of(v, "lead") * of(v, "close"),
        },
        { id: "leads-for-sales", formula: (v) => of(v, "ads") / (of(v, "visits") * of(v, "lead")) },
      ],
      example: ["ads", "÷", "(", "visits", "×", "lead", "×", "close", ")"],
    },
  };
  const plan = plans[level];
  const tiles: Tile[] = [
    ...shuffled(random, Object.keys(plan.givens)).map((id) => ({ id, kind: "given" }) as const),
    ...(["+", "×", "÷", "(", ")"] as const).map((sign) => ({ id: sign, kind: "operator", sign }) as const),
  ];
  return {
    context,
    givens: plan.givens,
    answer: { form: "build", tiles, formula: plan.formula, mistakes: plan.mistakes, example: plan.example },
    steps: [{ id: "sales", result: null }, ...(level === 1 ? [] : [{ id: "whole", result: null }])],
  };
};
