import type { Cents } from "../quantity/money.ts";
import type { ChangeExplanation, ChangeShare } from "./explain-change.ts";

/** How the largest share stands to the whole change, which tells in what words to say it. */
export type MainCause =
  | {
      /**
       * The whole of it, a part of it, more than it (the rest takes some back), or its opposite (the rest weighs more).
       */
      readonly kind: "all" | "part" | "tempered" | "against";
      readonly top: ChangeShare;
      /** The change less the largest share. */
      readonly rest: Cents;
    }
  /** Effects there are, and they add up to nothing. */
  | { readonly kind: "cancel" }
  /** No effect at all. */
  | { readonly kind: "none" };

/** Less than this much money, half of what is shown, is nothing. */
const NOTHING: Cents = 50;

/** The assumption, or the stage, that did most to the profit. */
export function mainCause({ shares, change }: ChangeExplanation): MainCause {
  const top = shares[0];
  if (!top || Math.abs(top.share) < NOTHING) return { kind: "none" };
  if (Math.abs(change) < NOTHING) return { kind: "cancel" };
  const rest = change - top.share;
  if (top.share * change < 0) return { kind: "against", top, rest };
  if (Math.abs(rest) < NOTHING) return { kind: "all", top, rest };
  return { kind: rest * change > 0 ? "part" : "tempered", top, rest };
}
