import { numberAnswer } from "../../answers.ts";
import { drawContext } from "../../contexts.ts";
import type { Draw } from "../../draw-exercise.ts";
import { hours, money, percent, price } from "../../quantity.ts";

/**
 * Everything a campaign cost. Level 1: a month's invoices and hours. Level 2: a quarter, of which photos are paid once. Level 3: the
 * hour's cost is still to be loaded with benefits.
 */
export const drawFullInvestment: Draw = (random, level) => {
  const context = drawContext(random);
  const months = level === 1 ? 1 : random.integer(3, 4);
  const ads = random.integer(6, 30) * 20;
  const content = random.integer(4, 16) * 25;
  const tools = random.integer(3, 12) * 10;
  const worked = random.integer(8, 30);
  const wage = random.integer(48, 76) * 50;
  const benefits = level === 3 ? random.integer(6, 10) * 0.02 : 0;
  const hourly = (wage * (1 + benefits)) / 100;
  const invoices = content + (ads + tools) * months;
  const staff = worked * hourly * months;
  const total = invoices + staff;
  return {
    context,
    givens: {
      ads: money(ads),
      content: money(content),
      tools: money(tools),
      hours: hours(worked),
      ...(level === 3 ? { wage: price(wage), benefits: percent(benefits) } : { hourlyCost: price(wage) }),
      ...(level > 1 ? { months: { value: months, unit: "months" } } : {}),
    },
    answer: numberAnswer(money(total), {
      "forgotten-staff-time": invoices * 100,
      "hours-as-money": (invoices + worked * months) * 100,
      "ads-only": ads * months * 100,
      ...(level > 1
        ? {
            "one-month-only": (content + ads + tools + worked * hourly) * 100,
            "once-every-month": (content * months + (ads + tools) * months + staff) * 100,
          }
        : {}),
      ...(level === 3 ? { "bare-wage": (invoices + (worked * months * wage) / 100) * 100 } : {}),
    }),
    steps: [
      ...(level === 3 ? [{ id: "hourly", result: price(hourly * 100) }] : []),
      { id: "staff", result: money(staff) },
      { id: "invoices", result: money(invoices) },
      { id: "total", result: money(total) },
    ],
  };
};
