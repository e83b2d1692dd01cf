import type { Credits, CustomerPath } from "../../../attribution/customer-path.ts";
import {
  firstTouchCredits,
  lastTouchCredits,
  linearCredits,
  positionBasedCredits,
} from "../../../attribution/rules.ts";
import { overlapOn } from "../../../simulation/value-overlap.ts";
import { numberAnswer, shuffled } from "../../answers.ts";
import { drawContext, drawMargin, drawSalePrice } from "../../contexts.ts";
import type { Draw } from "../../draw-exercise.ts";
import { count, money, percent, price } from "../../quantity.ts";

/** The amount counted twice where several metrics of one path are valued. Level 3 adds a value that is on no path. */
export const drawOverlap: Draw = (random, level) => {
  const context = drawContext(random, "leads");
  // Each value is estimated by itself, so the three differ, and none is far from what the path would give.
  const off = () => random.integer(60, 150) / 100;
  const close = random.integer(15, 45) / 100;
  const leadRate = random.integer(4, 12) / 100;
  const sale = drawSalePrice(random, context, 1) * drawMargin(random, context, 1);
  const leads = random.integer(4, 24) * 5;
  const sales = Math.max(3, Math.round(leads * close));
  const visits = level === 1 ? 0 : Math.round(leads / leadRate / 10) * 10;
  const saleValue = Math.round(sale / 100) * 100;
  const leadValue = Math.max(1, Math.round((sale * close * off()) / 100)) * 100;
  const visitValue = Math.max(1, Math.round((sale * close * leadRate * off()) / 25)) * 25;
  const calls = level === 3 ? random.integer(6, 30) * 5 : 0;
  const callValue = random.integer(8, 20) * 50;
  const amounts = [visits * visitValue, leads * leadValue, sales * saleValue];
  const [ofVisits = 0, ofLeads = 0, ofSales = 0] = amounts;
  const found = overlapOn(
    "path",
    new Map([
      ["clicks", ofVisits],
      ["leads", ofLeads],
      ["sales", ofSales],
    ]),
  );
  const answer = found?.countedTwice ?? Number.NaN;
  const valued = amounts.filter((amount) => amount > 0);
  const total = valued.reduce((sum, amount) => sum + amount, 0) + calls * callValue;
  return {
    context,
    givens: {
      ...(level === 1
        ? {}
        : { visits: count(visits), visitValue: price(visitValue), ofVisits: money(ofVisits / 100) }),
      leads: count(leads),
      leadValue: price(leadValue),
      ofLeads: money(ofLeads / 100),
      sales: count(sales),
      saleValue: price(saleValue),
      ofSales: money(ofSales / 100),
      ...(level === 3 ? { calls: count(calls), callValue: price(callValue) } : {}),
    },
    answer: numberAnswer(money(answer / 100), {
      "total-value": total,
      "kept-for-overlap": Math.max(...valued),
      ...(level === 1
        ? { "difference-for-overlap": Math.abs(ofLeads - ofSales) }
        : { "one-metric-only": Math.min(...valued) }),
      ...(level === 3 ? { "off-path-counted": answer + calls * callValue } : {}),
    }),
    steps: [
      { id: "largest", result: money(Math.max(...valued) / 100) },
      { id: "twice", result: money(answer / 100) },
    ],
  };
};

const WAYS = {
  1: {
    shop: [
      "sales-only",
      {
        "visits-and-sales": "same-sale-twice",
        "likes-and-sales": "likes-as-money",
        "visits-leads-sales": "same-sale-twice",
      },
    ],
    quotes: [
      "sales-only",
      {
        "leads-and-sales": "same-sale-twice",
        "followers-and-sales": "likes-as-money",
        "visits-leads-sales": "same-sale-twice",
      },
    ],
  },
  2: {
    "long-cycle": [
      "leads-only",
      {
        "leads-and-sales": "same-sale-twice",
        "sales-so-far": "pipeline-forgotten",
        "visits-and-leads": "same-sale-twice",
      },
    ],
    "no-online-sale": [
      "leads-only",
      {
        "visits-and-leads": "same-sale-twice",
        "likes-only": "likes-as-money",
        "ad-price": "price-for-value",
      },
    ],
  },
  3: {
    "two-paths": [
      "split-paths",
      {
        "sales-only-all": "path-forgotten",
        "everything-summed": "same-sale-twice",
        "largest-only": "path-forgotten",
      },
    ],
    "calls-avoided": [
      "sales-and-calls",
      {
        "sales-only": "path-forgotten",
        "leads-sales-calls": "same-sale-twice",
        "reach-and-sales": "price-for-value",
      },
    ],
  },
} as const;

/** A path with several metrics: which way of valuing it counts every sale once? */
export const drawCountOnce: Draw = (random, level) => {
  const [story, [right, wrong]] = random.pick(Object.entries(WAYS[level])) as [
    string,
    readonly [string, Readonly<Record<string, string>>],
  ];
  return {
    context: null,
    story,
    givens: {},
    answer: {
      form: "choice",
      options: shuffled(random, [right, ...Object.keys(wrong)]),
      right,
      mistakes: wrong,
    },
    steps: [{ id: story, result: null }],
  };
};

/** Sales that would not have happened without the campaign, from a holdout; their share at level 2, their margin at level 3. */
export const drawIncremental: Draw = (random, level) => {
  const context = drawContext(random, "shop");
  const exposed = random.integer(10, 60) * 500;
  const held = level === 1 ? exposed : random.integer(3, 12) * 500;
  const baseline = random.integer(8, 30) / 1000;
  const heldSales = Math.round(held * baseline);
  const sales = Math.round(exposed * (heldSales / held) * (random.integer(118, 210) / 100));
  const anyway = (heldSales / held) * exposed;
  const caused = sales - anyway;
  const claimed = Math.round(sales * (random.integer(70, 95) / 100));
  const orderValue = drawSalePrice(random, context, level);
  const margin = drawMargin(random, context, level);
  const each = level === 3 ? orderValue * margin : 1;
  const answer =
    level === 1 ? count(caused) : level === 2 ? percent(caused / sales) : money((caused * each) / 100);
  const unit = level === 2 ? 1 / sales : each;
  return {
    context,
    givens: {
      exposed: count(exposed),
      sales: count(sales),
      held: count(held),
      heldSales: count(heldSales),
      claimed: count(claimed),
      ...(level === 3 ? { orderValue: price(orderValue), margin: percent(margin) } : {}),
    },
    answer: numberAnswer(
      answer,
      {
        ...(level === 2 ? { "lift-for-share": caused / anyway } : { "all-sales-caused": sales * unit }),
        "platform-claim": claimed * unit,
        "anyway-for-caused": anyway * unit,
        ...(level === 1 ? {} : { "groups-of-unequal-size": (sales - heldSales) * unit }),
        ...(level === 3 ? { "revenue-for-margin": caused * orderValue } : {}),
      },
      level === 2 ? 0.01 : undefined,
    ),
    steps: [
      { id: "anyway", result: { value: anyway, unit: "decimal" } },
      { id: "caused", result: { value: caused, unit: "decimal" } },
      ...(level === 1 ? [] : [{ id: "answer", result: answer }]),
    ],
  };
};

const creditOf = (credits: Credits) => credits.get("newsletter") ?? Number.NaN;

/** The newsletter's credit for sales that several channels touched: last touch, linear, position-based. */
export const drawAttribution: Draw = (random, level) => {
  const three = random.integer(6, 60);
  const late = random.integer(6, 60);
  const early = random.integer(6, 60);
  const paths: readonly CustomerPath[] = [
    { touches: ["instagram", "newsletter", "search"], conversions: three },
    { touches: ["newsletter", "search"], conversions: early },
    { touches: ["instagram", "newsletter"], conversions: late },
  ];
  const last = creditOf(lastTouchCredits(paths));
  const even = creditOf(linearCredits(paths));
  const position = creditOf(positionBasedCredits(paths));
  const answer = { 1: last, 2: even, 3: position }[level];
  return {
    context: drawContext(random, "shop"),
    givens: { three: count(three), early: count(early), late: count(late) },
    answer: numberAnswer(
      { value: answer, unit: "decimal" },
      {
        "every-touch-claims": three + late + early,
        "first-touch": creditOf(firstTouchCredits(paths)),
        ...(level === 1 ? {} : { "last-touch": last }),
        ...(level === 2 ? {} : { "even-shares": even }),
        ...(level === 3 ? { "forty-of-two": three * 0.2 + (early + late) * 0.4 } : {}),
      },
      level === 1 ? 1 : 0.1,
    ),
    steps: [
      ...(level === 1
        ? []
        : [
            { id: "three", result: { value: three * (level === 2 ? 1 / 3 : 0.2), unit: "decimal" as const } },
            { id: "two", result: { value: (early + late) / 2, unit: "decimal" as const } },
          ]),
      { id: "total", result: { value: answer, unit: "decimal" } },
    ],
  };
};
