import type { FigureSide, FigureUnit } from "../figure/figure-definition.ts";
import type { Cents } from "../quantity/money.ts";
import type { Outcome, UndefinedReason } from "../quantity/outcome.ts";
import type { Rate } from "../quantity/rate.ts";
import type { QuantityName } from "./quantity-name.ts";

/** A named quantity of a formula, with the value it has in the plan at hand. */
export type Quantity = {
  readonly kind: "quantity";
  readonly name: QuantityName;
  readonly value: Outcome;
  readonly unit: FigureUnit;
  readonly side: FigureSide;
};

/** A formula that can be written with the names of its quantities, with their values, and computed. */
export type Expression =
  | Quantity
  | { readonly kind: "number"; readonly value: number }
  /** Euler's number. */
  | { readonly kind: "e" }
  | { readonly kind: "sum"; readonly terms: readonly Expression[] }
  | { readonly kind: "difference"; readonly from: Expression; readonly less: Expression }
  | { readonly kind: "product"; readonly factors: readonly Expression[] }
  | {
      readonly kind: "quotient";
      readonly over: Expression;
      readonly under: Expression;
      /** Why there is no value when what it is divided by is 0. */
      readonly reason: UndefinedReason;
    }
  | { readonly kind: "power"; readonly base: Expression; readonly exponent: Expression }
  /** Raised to the next whole number. */
  | { readonly kind: "ceiling"; readonly of: Expression }
  /** Σ flow of month t ÷ (1 + yearly rate)^((t − 1) ÷ 12). */
  | { readonly kind: "discounted"; readonly flows: readonly Cents[]; readonly rate: Rate }
  /** The first month at whose end value covers cost. */
  | { readonly kind: "crossing"; readonly month: Outcome; readonly months: readonly CrossingMonth[] };

/** Where value and cost stand at the end of a month: the month before the crossing, and the crossing's. */
export type CrossingMonth = { readonly month: number; readonly value: Cents; readonly investment: Cents };

const quantityOf =
  (unit: FigureUnit, side: FigureSide = null) =>
  (name: QuantityName, value: Outcome): Quantity => ({ kind: "quantity", name, value, unit, side });

export const cost = quantityOf("money", "cost");
export const worth = quantityOf("money", "value");
export const money = quantityOf("money");
export const price = quantityOf("price");
export const priceWorth = quantityOf("price", "value");
export const priceCost = quantityOf("price", "cost");
export const share = quantityOf("rate");
export const count = quantityOf("count");
export const monthCount = quantityOf("months");

export const number = (value: number): Expression => ({ kind: "number", value });
export const plus = (...terms: readonly Expression[]): Expression => ({ kind: "sum", terms });
export const minus = (from: Expression, less: Expression): Expression => ({ kind: "difference", from, less });
export const times = (...factors: readonly Expression[]): Expression => ({ kind: "product", factors });
export const over = (above: Expression, under: Expression, reason: UndefinedReason): Expression => ({
  kind: "quotient",
  over: above,
  under,
  reason,
});
export const toThe = (base: Expression, exponent: Expression): Expression => ({
  kind: "power",
  base,
  exponent,
});
export const raised = (of: Expression): Expression => ({ kind: "ceiling", of });
