import { placeLabels, type StackSlice, stackSlices } from "./stack.ts";
import { roundStep } from "./ticks.ts";

export type LedgerLayout = {
  /** Height of the taller side, in pixels. */
  readonly height: number;
  readonly costs: readonly StackSlice[];
  /** Top of each cost's label, in pixels; labels never overlap. */
  readonly costLabels: readonly number[];
  readonly balance: number;
  readonly valueEnd: number;
  readonly ticks: readonly { readonly y: number; readonly amount: number; readonly long: boolean }[];
  /** Top of the value that is still on its way, in pixels. */
  readonly pendingStart: number;
  /** Pixels that one order, and one hour of work, take: strokes are drawn only where they stay apart. */
  readonly orderHeight: number;
  readonly hourHeight: number;
};

type LedgerInput = {
  readonly costs: readonly { readonly id: string; readonly amount: number }[];
  readonly value: number;
  /** The part of `value` not yet in. */
  readonly pending: number;
  readonly contribution: number;
  readonly hourlyCost: number;
  readonly height: number;
  readonly labelHeight: number;
};

/** Where everything of the ledger stands when its taller side is `height` pixels: height is money, from one zero. */
export function ledgerLayout(input: LedgerInput): LedgerLayout {
  const { costs, value, pending, contribution, hourlyCost, height, labelHeight } = input;
  const investment = costs.reduce((sum, cost) => sum + cost.amount, 0);
  const most = Math.max(investment, value, 1);
  const scale = height / most;
  const slices = stackSlices(costs, scale);
  const step = roundStep(most, 7);
  const count = Math.floor((most / step) * 5 + 1e-9);
  return {
    height,
    costs: slices,
    costLabels: placeLabels(
      slices.map((slice) => slice.start),
      labelHeight,
      investment * scale,
    ),
    balance: investment * scale,
    valueEnd: Math.max(0, value) * scale,
    pendingStart: Math.max(0, value - pending) * scale,
    ticks: Array.from({ length: count }, (_, index) => ({
      y: ((index + 1) * step * scale) / 5,
      amount: ((index + 1) * step) / 5,
      long: (index + 1) % 5 === 0,
    })),
    orderHeight: contribution * scale,
    hourHeight: hourlyCost * scale,
  };
}
