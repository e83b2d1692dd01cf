import type { RandomSource } from "../../../quantity/random.ts";
import { costPerClick, costPerLead, costPerMille, customerAcquisitionCost } from "../../../roi/unit-costs.ts";
import { definite, numberAnswer } from "../../answers.ts";
import { type ContextId, drawContext } from "../../contexts.ts";
import type { Draw } from "../../draw-exercise.ts";
import type { Drawn } from "../../exercise.ts";
import { count, hours, money, percent, price } from "../../quantity.ts";

/** CPM: cost ÷ impressions × 1 000. At level 3 an agency's fee comes on top of the spend. */
export const drawCostPerMille: Draw = (random, level) => {
  const ads = random.integer(6, 60) * (level === 1 ? 50 : 15);
  const fee = level === 3 ? random.integer(8, 20) / 100 : 0;
  const cost = ads * (1 + fee);
  const perMille = random.integer(500, 1600) / 100;
  const step = level === 1 ? 1000 : 100;
  const impressions = Math.round(((cost / perMille) * 1000) / step) * step;
  const reach = Math.round(impressions / (random.integer(13, 24) / 10) / step) * step;
  const answer = definite(costPerMille(cost * 100, impressions));
  return {
    context: drawContext(random),
    givens: {
      ads: money(ads),
      ...(level === 3 ? { fee: percent(fee) } : {}),
      impressions: count(impressions),
      reach: count(reach),
    },
    answer: numberAnswer(price(answer), {
      "forgotten-thousand": answer / 1000,
      "by-reach": definite(costPerMille(cost * 100, reach)),
      "upside-down": (impressions / cost) * 100,
      ...(level === 3 ? { "forgotten-fee": definite(costPerMille(ads * 100, impressions)) } : {}),
    }),
    steps: [
      ...(level === 3 ? [{ id: "cost", result: money(cost) }] : []),
      { id: "thousands", result: { value: impressions / 1000, unit: "decimal" } },
      { id: "cpm", result: price(answer) },
    ],
  };
};

/** CPC: cost ÷ link clicks; at level 3 from CPM and click-through rate. */
export const drawCostPerClick: Draw = (random, level) => {
  const context = drawContext(random);
  if (level === 3) return clickFromMille(random, context);
  const clicks = random.integer(8, 90) * (level === 1 ? 10 : 7);
  const ads = Math.round((clicks * random.integer(35, 180)) / 100 / 5) * 5;
  const all = Math.round((clicks * random.integer(150, 260)) / 100);
  const impressions = Math.round(clicks / (random.integer(8, 24) / 1000) / 100) * 100;
  const answer = definite(costPerClick(ads * 100, clicks));
  return {
    context,
    givens: { ads: money(ads), clicks: count(clicks), all: count(all), impressions: count(impressions) },
    answer: numberAnswer(price(answer), {
      "all-clicks": definite(costPerClick(ads * 100, all)),
      "upside-down": (clicks / ads) * 100,
      "cpm-for-cpc": definite(costPerMille(ads * 100, impressions)),
    }),
    steps: [{ id: "cpc", result: price(answer) }],
  };
};

function clickFromMille(random: RandomSource, context: ContextId): Drawn {
  const cpm = random.integer(24, 64) * 25;
  const rate = random.integer(6, 28) / 1000;
  const answer = cpm / 1000 / rate;
  return {
    context,
    givens: { cpm: price(cpm), rate: percent(rate) },
    answer: numberAnswer(price(answer), {
      "forgotten-thousand": cpm / rate,
      "percent-as-number": cpm / 1000 / (rate * 100),
      "multiplied-rate": cpm * rate,
    }),
    steps: [
      { id: "clicks", result: { value: 1000 * rate, unit: "decimal" } },
      { id: "cpc", result: price(answer) },
    ],
  };
}

/** Full cost ÷ leads. Level 2 adds hours of work, level 3 leads that were no leads. */
export const drawCostPerLead: Draw = (random, level) => {
  const context = drawContext(random, "leads");
  const leads = random.integer(16, 90);
  const invalid = level === 3 ? Math.max(2, Math.round(leads * (random.integer(10, 30) / 100))) : 0;
  const visits = Math.round(leads / (random.integer(4, 12) / 100) / 10) * 10;
  const sales = Math.max(3, Math.round(((leads - invalid) * random.integer(18, 40)) / 100));
  const ads = random.integer(8, 50) * 20;
  const photos = random.integer(4, 20) * 25;
  const worked = level === 1 ? 0 : random.integer(6, 24);
  const hourlyCost = random.integer(56, 90) * 50;
  const cost = ads + photos + (worked * hourlyCost) / 100;
  const good = leads - invalid;
  const answer = definite(costPerLead(cost * 100, good));
  return {
    context,
    givens: {
      ads: money(ads),
      photos: money(photos),
      ...(level > 1 ? { hours: hours(worked), hourlyCost: price(hourlyCost) } : {}),
      visits: count(visits),
      leads: count(leads),
      ...(level === 3 ? { invalid: count(invalid) } : {}),
      sales: count(sales),
    },
    answer: numberAnswer(
      price(answer),
      {
        "ads-only": (ads * 100) / good,
        "by-visits": (cost * 100) / visits,
        "by-sales": (cost * 100) / sales,
        ...(level > 1 ? { "forgotten-staff-time": ((ads + photos) * 100) / good } : {}),
        ...(level === 3 ? { "invalid-counted": (cost * 100) / leads } : {}),
      },
      10,
    ),
    steps: [
      { id: "cost", result: money(cost) },
      ...(level === 3 ? [{ id: "good", result: count(good) }] : []),
      { id: "cpl", result: price(answer) },
    ],
  };
};

/** CAC: everything spent ÷ customers who had never bought before. At level 3 they are given as a share of sales. */
export const drawAcquisitionCost: Draw = (random, level) => {
  const context = drawContext(random);
  const buyers = level === 3 ? random.integer(2, 9) * 20 : random.integer(15, 80) * 2;
  const share = random.integer(7, 15) * 0.05;
  const fresh = Math.round(buyers * share);
  const ads = random.integer(10, 80) * 20;
  const tools = random.integer(4, 24) * 10;
  const worked = random.integer(8, 40);
  const hourlyCost = random.integer(56, 92) * 50;
  const invoices = ads + tools;
  const cost = invoices + (worked * hourlyCost) / 100;
  const answer = definite(customerAcquisitionCost(cost * 100, fresh));
  return {
    context,
    givens: {
      ads: money(ads),
      tools: money(tools),
      hours: hours(worked),
      hourlyCost: price(hourlyCost),
      buyers: count(buyers),
      ...(level === 3 ? { share: percent(share) } : { fresh: count(fresh) }),
    },
    answer: numberAnswer(
      price(answer),
      {
        "ads-only": (ads * 100) / fresh,
        "all-buyers": (cost * 100) / buyers,
        "forgotten-staff-time": (invoices * 100) / fresh,
      },
      10,
    ),
    steps: [
      { id: "cost", result: money(cost) },
      ...(level === 3 ? [{ id: "fresh", result: count(fresh) }] : []),
      { id: "cac", result: price(answer) },
    ],
  };
};
