import { closeRate, leadRate } from "../../../metric/formula/conversion.ts";
import { chainStep, definite, numberAnswer } from "../../answers.ts";
import { drawContext, drawMargin, drawSalePrice } from "../../contexts.ts";
import type { Draw } from "../../draw-exercise.ts";
import type { ChainStep, Earlier } from "../../exercise.ts";
import { count, money, percent } from "../../quantity.ts";

/** The rate of one stage: what enters it is the base. The stage asked for is drawn; level 3 leaves out people who count twice. */
export const drawStageRate: Draw = (random, level) => {
  const context = drawContext(random, "leads");
  const step = level === 1 ? 100 : 10;
  const reach = random.integer(200, 900) * step * (level === 1 ? 1 : 10);
  const visits = Math.round((reach * random.integer(15, 45)) / 1000 / step) * step;
  const leads = Math.round((visits * random.integer(4, 14)) / 100);
  const sales = Math.round((leads * random.integer(20, 45)) / 100);
  const twice = level === 3 ? Math.max(2, Math.round((leads * random.integer(8, 22)) / 100)) : 0;
  const story = level === 3 ? "lead" : random.pick(["lead", "sale"]);
  const top = story === "lead" ? leads - twice : sales;
  const base = story === "lead" ? visits : leads;
  const answer = definite(story === "lead" ? leadRate(top, base) : closeRate(top, base));
  return {
    context,
    story,
    givens: {
      reach: count(reach),
      visits: count(visits),
      leads: count(leads),
      sales: count(sales),
      ...(level === 3 ? { twice: count(twice) } : {}),
    },
    answer: numberAnswer(percent(answer), {
      "from-the-top": top / reach,
      "upside-down": base / top,
      "other-stage": story === "lead" ? sales / leads : sales / visits,
      "lost-share": 1 - answer,
      ...(level === 3 ? { "doubles-counted": leads / visits } : {}),
    }),
    steps: [
      ...(level === 3 ? [{ id: "single", result: count(top) }] : []),
      { id: "rate", result: percent(answer) },
    ],
  };
};

/** From impressions down to sales, one count a stage; at level 3 some clicks never become visits. */
export const drawFunnelChain: Draw = (random, level) => {
  const context = drawContext(random, "leads");
  const click = random.pick(level === 1 ? [0.01, 0.02, 0.025] : [0.008, 0.012, 0.015, 0.016, 0.024]);
  const arrive = level === 3 ? random.pick([0.75, 0.8, 0.85, 0.9]) : 1;
  const lead = random.pick(level === 1 ? [0.05, 0.08, 0.04] : [0.04, 0.06, 0.075, 0.08, 0.12]);
  const close = random.pick(level === 1 ? [0.2, 0.25, 0.5] : [0.15, 0.2, 0.3, 0.35, 0.4]);
  const least = leastWhole(level === 3 ? [click, arrive, lead, close] : [click, lead, close]);
  const impressions =
    least * random.integer(Math.ceil(40_000 / least), Math.max(1, Math.floor(600_000 / least)));
  const at = (earlier: Earlier, id: string) => earlier[id] ?? impressions;
  const previous = level === 3 ? "visits" : "clicks";
  const steps: ChainStep[] = [];
  const add = (id: string, from: string, rate: number, slips: Parameters<typeof chainStep>[3] = {}) =>
    steps.push(
      chainStep(steps, { id, unit: "count" }, (e) => at(e, from) * rate, {
        "percent-as-number": (e) => at(e, from) * rate * 100,
        "divided-by-rate": (e) => at(e, from) / rate,
        ...slips,
      }),
    );
  add("clicks", "impressions", click);
  if (level === 3)
    add("visits", "clicks", arrive, { "lost-for-kept": (e) => at(e, "clicks") * (1 - arrive) });
  add("leads", previous, lead, {
    "rate-of-the-top": () => impressions * lead,
    ...(level === 3 ? { "skipped-stage": (e) => at(e, "clicks") * lead } : {}),
  });
  add("sales", "leads", close, { "skipped-stage": (e) => at(e, previous) * close });
  return {
    context,
    givens: {
      impressions: count(impressions),
      click: percent(click),
      ...(level === 3 ? { arrive: percent(arrive) } : {}),
      lead: percent(lead),
      close: percent(close),
    },
    answer: { form: "chain", chain: steps },
    steps: steps.map(({ id, field }) => ({ id, result: count(field.value) })),
  };
};

/** The least number of impressions, in five hundreds, of which every rate in turn leaves whole people. */
function leastWhole(rates: readonly number[]): number {
  for (let impressions = 500; impressions <= 600_000; impressions += 500) {
    let left = impressions;
    const isWhole = rates.every((rate) => {
      left *= rate;
      return Math.abs(left - Math.round(left)) < 1e-6;
    });
    if (isWhole) return impressions;
  }
  return Number.NaN;
}

/** Visits that a number of sales asks for: back up the path, by dividing. Level 2 starts from revenue, level 3 from margin. */
export const drawRequiredVisits: Draw = (random, level) => {
  const context = drawContext(random, "leads");
  // Leads in twenties and these rates leave whole people at every stage.
  const lead = random.pick(level === 1 ? [0.04, 0.05, 0.08, 0.1] : [0.025, 0.04, 0.05, 0.08, 0.125]);
  const close = random.integer(3, 9) / 20;
  const leads = random.integer(2, 14) * 20;
  const needed = Math.round(leads * close);
  const orderValue = drawSalePrice(random, context, level) / 100;
  const margin = drawMargin(random, context, level);
  const target = needed * orderValue * (level === 3 ? margin : 1);
  const answer = needed / close / lead;
  return {
    context,
    givens: {
      ...(level === 1
        ? { sales: count(needed) }
        : {
            target: money(target),
            orderValue: money(orderValue),
          }),
      ...(level === 3 ? { margin: percent(margin) } : {}),
      lead: percent(lead),
      close: percent(close),
    },
    answer: numberAnswer(count(answer), {
      "multiplied-rate": needed * close * lead,
      "leads-for-visits": needed / close,
      "skipped-stage": needed / lead,
      "added-rates": needed / (close + lead),
      ...(level === 3 ? { "revenue-for-margin": target / orderValue / close / lead } : {}),
    }),
    steps: [
      ...(level === 1 ? [] : [{ id: "sales", result: count(needed) }]),
      { id: "leads", result: count(needed / close) },
      { id: "visits", result: count(answer) },
    ],
  };
};
