import { isDefined } from "../quantity/outcome.ts";
import type { Rate } from "../quantity/rate.ts";
import { shapleyValues } from "../quantity/shapley.ts";
import type { AuditReport } from "./audit-report.ts";
import { isMoneyFlaw, type MoneyFlaw } from "./flaws.ts";
import { netRoiSeenWith } from "./report-figures.ts";

/** Why the report's net ROI is not the sound one; rates, so that 0.25 is 25 points. */
export type RoiGap = {
  readonly claimed: Rate;
  readonly sound: Rate;
  /** From the sound ROI to the claimed one, in the order of `MONEY_FLAWS`. */
  readonly parts: readonly GapPart[];
};

/** What a flaw adds to the claim (or takes from it), and from where to where that leads. */
export type GapPart = {
  readonly flaw: MoneyFlaw;
  readonly points: Rate;
  readonly from: Rate;
  readonly to: Rate;
};

/** The gap in net ROI, shared among the report's flaws by their Shapley values: no order of mending is preferred. */
export function roiGap(report: AuditReport): RoiGap {
  const seen = (flaws: readonly MoneyFlaw[]) => {
    const net = netRoiSeenWith(report.case, flaws);
    return isDefined(net) ? net : 0;
  };
  const flaws = report.flaws.filter(isMoneyFlaw);
  const shares = shapleyValues(flaws, seen);
  const sound = seen([]);
  let from = sound;
  const parts = flaws.map((flaw): GapPart => {
    const points = shares.get(flaw) ?? 0;
    const part = { flaw, points, from, to: from + points };
    from = part.to;
    return part;
  });
  return { claimed: seen(flaws), sound, parts };
}
