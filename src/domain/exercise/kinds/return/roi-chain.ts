import { grossReturn, netRoi } from "../../../roi/return.ts";
import { chainStep, definite } from "../../answers.ts";
import { drawContext, drawMargin, drawSalePrice } from "../../contexts.ts";
import type { Draw } from "../../draw-exercise.ts";
import type { ChainStep } from "../../exercise.ts";
import { count, hours, money, percent, price } from "../../quantity.ts";

/** Investment, value, net ROI: one number each. Over a month, then a quarter, then with a share that would have been sold anyway. */
export const drawRoiChain: Draw = (random, level) => {
  const context = drawContext(random, "shop");
  const months = level === 1 ? 1 : 3;
  const orderValue = drawSalePrice(random, context, level);
  const margin = drawMargin(random, context, level);
  const incremental = level === 3 ? random.integer(12, 17) * 0.05 : 1;
  const ads = random.integer(6, 28) * 25;
  const photos = random.integer(6, 24) * 20;
  const worked = random.integer(8, 24);
  const hourlyCost = random.integer(56, 90) * 50;
  const monthlyStaff = (worked * hourlyCost) / 100;
  const total = photos + (ads + monthlyStaff) * months;
  const perSale = (orderValue / 100) * margin * incremental;
  const orders = Math.round((total / perSale) * (0.6 + random.integer(0, 34) * 0.05));
  const steps: ChainStep[] = [];
  steps.push(
    chainStep(steps, { id: "investment", unit: "money" }, () => total * 100, {
      "forgotten-staff-time": () => (photos + ads * months) * 100,
      ...(months > 1
        ? {
            "one-month-only": () => (photos + ads + monthlyStaff) * 100,
            "once-every-month": () => (photos + ads + monthlyStaff) * months * 100,
          }
        : { "hours-as-money": () => (photos + ads + worked) * 100 }),
    }),
  );
  steps.push(
    chainStep(steps, { id: "value", unit: "money" }, () => orders * perSale * 100, {
      "revenue-for-margin": () => orders * orderValue * incremental,
      "costs-for-margin": () => orders * orderValue * incremental * (1 - margin),
      ...(level === 3 ? { "all-sales-caused": () => orders * orderValue * margin } : {}),
    }),
  );
  const found = (earlier: Readonly<Record<string, number>>) =>
    [earlier.value ?? 0, earlier.investment ?? 0] as const;
  steps.push(
    chainStep(steps, { id: "roi", unit: "percent", roundTo: 0.01 }, (e) => definite(netRoi(...found(e))), {
      "gross-for-net": (e) => definite(grossReturn(...found(e))),
      "divided-by-value": (e) => (found(e)[0] - found(e)[1]) / found(e)[0],
    }),
  );
  const [investment, value, roi] = steps.map(({ field }) => field.value) as [number, number, number];
  return {
    context,
    givens: {
      ads: money(ads),
      photos: money(photos),
      hours: hours(worked),
      hourlyCost: price(hourlyCost),
      orders: count(orders),
      orderValue: price(orderValue),
      margin: percent(margin),
      ...(months > 1 ? { months: { value: months, unit: "months" } } : {}),
      ...(level === 3 ? { incremental: percent(incremental) } : {}),
    },
    answer: { form: "chain", chain: steps },
    steps: [
      { id: "staff", result: money(monthlyStaff * months) },
      { id: "investment", result: money(investment / 100) },
      { id: "value", result: money(value / 100) },
      { id: "roi", result: percent(roi) },
    ],
  };
};
