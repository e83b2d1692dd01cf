import { notDefined, type Outcome } from "../quantity/outcome.ts";

/**
 * Sales at which value equals investment: investment ÷ contribution per sale, unrounded.
 * Not defined when a sale leaves no margin. Source: the break-even point, fixed cost ÷ unit contribution.
 */
export function breakEvenSales(investment: number, contributionPerSale: number): Outcome {
  return contributionPerSale > 0 ? investment / contributionPerSale : notDefined("no-margin");
}

/** Whole sales it takes to reach break-even: the unrounded number, raised. */
export function wholeSalesToBreakEven(salesToBreakEven: number): number {
  // A sum of cents can sit a hair above the whole number it stands for.
  return Math.ceil(salesToBreakEven - 1e-9);
}

/** Rank of the first sale that earns a profit: the one after the last that pays back the investment. */
export function firstProfitableSale(salesToBreakEven: number): number {
  return Math.floor(salesToBreakEven + 1e-9) + 1;
}

/**
 * First month (1 first) at whose end cumulated value covers cumulated investment.
 * Not defined when that never happens within the months given.
 */
export function breakEvenMonth(cumulatedProfits: readonly number[]): Outcome {
  const index = cumulatedProfits.findIndex((profit) => profit >= -1e-6);
  return index < 0 ? notDefined("never-breaks-even") : index + 1;
}
