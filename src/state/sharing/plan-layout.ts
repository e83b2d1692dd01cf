import type { CurrencyCode } from "../../domain/quantity/currency.ts";
import type { Distribution } from "../../domain/quantity/range.ts";
import type { Move, Plan } from "../../domain/simulation/plan.ts";
import type {
  AmountLine,
  Channel,
  DelayShape,
  ExposureTraffic,
  ResponseCurve,
  Scenario,
  StaffLine,
  Timing,
  UnitValue,
  UnitValueOverride,
  VisitTraffic,
} from "../../domain/simulation/scenario.ts";
import {
  choice,
  type FieldCodec,
  identifier,
  type Layout,
  nullable,
  number,
  optional,
  text,
  within,
} from "./field-codec.ts";

// The order of fields and the letters of words are the format of links already sent. Fields are added at the end of a
// layout, and then optional; anything else needs a new version. The types see to it that no field is forgotten.

const platform = choice<Channel["platform"]>({
  instagram: "I",
  linkedin: "L",
  facebook: "F",
  tiktok: "T",
  youtube: "Y",
  x: "X",
  other: "O",
});

const override = optional(within<UnitValueOverride>({ unitValue: number, reason: text }));

const timing: FieldCodec<Timing> = {
  write: (when) => (when === "monthly" ? "M" : when === "once" ? "O" : `L${when.months.join("+")}`),
  read: (written) => {
    if (written === "M") return "monthly";
    if (written === "O") return "once";
    if (!written.startsWith("L")) return written;
    return { months: written === "L" ? [] : written.slice(1).split("+").map(number.read) };
  },
};

const response: FieldCodec<ResponseCurve> = {
  write: (curve) =>
    curve.kind === "frequency"
      ? `F${number.write(curve.repeatWorth)}`
      : `H${number.write(curve.halfAt)}+${number.write(curve.slope)}`,
  read: (written) => {
    const [first = "", second = ""] = written.slice(1).split("+").map(number.read);
    return written.startsWith("F")
      ? { kind: "frequency", repeatWorth: first }
      : { kind: "hill", halfAt: first, slope: second };
  },
};

/** What a plan says of itself. */
export const PLAN: Layout<Omit<Plan, "scenario" | "assumptions" | "moves">> = {
  name: text,
  sample: nullable(identifier),
  target: nullable(number),
};

/** What a scenario says before its channels and lines. */
export const FRAME: Layout<Omit<Scenario, "channels" | "investment" | "unitValues">> = {
  currency: choice<CurrencyCode>({ CAD: "C", EUR: "E", USD: "U", GBP: "G", CHF: "F" }),
  months: number,
  salesCycle: number,
  orderValue: number,
  margin: number,
  delay: optional(choice<DelayShape>({ uniform: "U", "front-loaded": "F" })),
  newCustomerShare: optional(number),
  repeat: optional(within({ ordersPerYear: number, retention: number, discount: number, years: number })),
};

/** A channel but for its traffic. Its id is left out where it is the platform's name. */
export const CHANNEL: Layout<Omit<Channel, "traffic">> = {
  platform,
  id: identifier,
  leadRate: nullable(number),
  closeRate: number,
  incremental: number,
  engagementRate: optional(number),
  leadValue: override,
  visitValue: override,
};

/** Traffic counted on the site. */
export const VISITS: Layout<Omit<VisitTraffic, "from">> = { visits: number, adSpend: number };

/** Traffic projected from what people saw. */
export const EXPOSURE: Layout<Omit<ExposureTraffic, "from">> = {
  adSpend: number,
  costPerMille: number,
  followers: number,
  postsPerMonth: number,
  reachPerPost: number,
  followerGrowth: number,
  clickThroughRate: number,
  audience: optional(number),
  response: optional(response),
  carryover: optional(number),
};

/** Staff time. Its id is left out where it is `staff`. */
export const STAFF: Layout<Omit<StaffLine, "kind">> = {
  id: identifier,
  hours: number,
  hourlyCost: number,
  timing: optional(timing),
  channel: optional(identifier),
};

/** Any other line of the investment. Its id is left out where it is its kind. */
export const AMOUNT: Layout<AmountLine> = {
  kind: choice<AmountLine["kind"]>({
    content: "C",
    publishing: "P",
    tools: "T",
    agency: "A",
    training: "F",
    launch: "L",
    other: "O",
  }),
  id: identifier,
  amount: number,
  timing,
  channel: optional(identifier),
};

/** A metric worth money besides the sales. */
export const UNIT_VALUE: Layout<UnitValue> = {
  id: identifier,
  metric: identifier,
  unitValue: number,
  perMonth: number,
  method: choice<UnitValue["method"]>({
    "avoided-cost": "A",
    "market-price": "M",
    "own-records": "R",
    estimate: "E",
  }),
  reason: text,
  channel: optional(identifier),
};

/** An input known as a range. */
export const RANGE: Layout<{
  input: string;
  low: number;
  likely: number;
  high: number;
  distribution: Distribution;
}> = {
  input: identifier,
  low: number,
  likely: number,
  high: number,
  distribution: choice<Distribution>({ pert: "P", triangular: "T", lognormal: "L" }),
};

/** A prepared change. */
export const MOVE: Layout<Move> = { input: identifier, value: number, say: text };
