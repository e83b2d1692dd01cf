import type { RandomSource } from "../quantity/random.ts";
import type { Exercise } from "./exercise.ts";
import { hours, money, price } from "./quantity.ts";

/** From a month's invoices and hours worked, the full investment. */
export function drawFullInvestment(random: RandomSource): Omit<Exercise, "kind" | "seed"> {
  const ads = random.integer(6, 30) * 20;
  const content = random.integer(4, 16) * 25;
  const tools = random.integer(3, 12) * 10;
  const worked = random.integer(8, 36);
  const hourlyCost = random.integer(56, 96) * 50;
  const staff = (worked * hourlyCost) / 100;
  const invoices = ads + content + tools;
  return {
    givens: {
      ads: money(ads),
      content: money(content),
      tools: money(tools),
      hours: hours(worked),
      hourlyCost: price(hourlyCost),
    },
    answer: money(invoices + staff),
    mistakes: [
      { id: "forgotten-staff-time", value: invoices * 100 },
      { id: "hours-as-money", value: (invoices + worked) * 100 },
      { id: "ads-only", value: ads * 100 },
    ],
    steps: [
      { id: "staff", result: money(staff) },
      { id: "invoices", result: money(invoices) },
      { id: "total", result: money(invoices + staff) },
    ],
  };
}
