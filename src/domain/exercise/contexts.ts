import type { RandomSource } from "../quantity/random.ts";
import type { Rate } from "../quantity/rate.ts";

type Span = readonly [low: number, high: number];

/** How large a kind of business's figures are, so that numbers are those of a bakery or of a software firm. */
type Scale = {
  /** Price of one sale, in whole units of money. */
  readonly sale: Span;
  /** Contribution margin, in percent. */
  readonly margin: Span;
  /** True when a sale begins with an enquiry, a demo or a quote. */
  readonly hasLeads: boolean;
};

/** The businesses that exercises tell of. Their names, and what they call a sale, are in `i18n`. */
export const CONTEXTS = {
  bakery: { sale: [24, 56], margin: [40, 60], hasLeads: false },
  clinic: { sale: [90, 150], margin: [45, 65], hasLeads: true },
  association: { sale: [40, 120], margin: [70, 90], hasLeads: false },
  software: { sale: [1200, 4800], margin: [70, 85], hasLeads: true },
  roastery: { sale: [28, 64], margin: [40, 55], hasLeads: false },
  pottery: { sale: [45, 160], margin: [50, 70], hasLeads: false },
  "music-school": { sale: [180, 420], margin: [45, 60], hasLeads: true },
  bookshop: { sale: [26, 62], margin: [25, 40], hasLeads: false },
  farm: { sale: [28, 52], margin: [35, 50], hasLeads: false },
  gym: { sale: [60, 120], margin: [60, 75], hasLeads: true },
  theatre: { sale: [32, 78], margin: [55, 75], hasLeads: false },
  soapery: { sale: [24, 58], margin: [50, 65], hasLeads: false },
  renovation: { sale: [6000, 18_000], margin: [20, 35], hasLeads: true },
  travel: { sale: [900, 2800], margin: [10, 18], hasLeads: true },
} as const satisfies Record<string, Scale>;

export type ContextId = keyof typeof CONTEXTS;

const ALL = Object.keys(CONTEXTS) as readonly ContextId[];
const WITH_LEADS = ALL.filter((id) => CONTEXTS[id].hasLeads);
const SHOPS = ALL.filter((id) => !CONTEXTS[id].hasLeads);
const SMALL_SALES = ALL.filter((id) => CONTEXTS[id].sale[1] < 500);

const WHICH = { any: ALL, leads: WITH_LEADS, shop: SHOPS, "small-sales": SMALL_SALES };

/** Any business; one whose sales begin with a lead; one that sells on the spot; or one that makes many small sales. */
export function drawContext(random: RandomSource, which: keyof typeof WHICH = "any"): ContextId {
  return random.pick(WHICH[which]);
}

/** A price for one sale of this business, in cents: round figures at level 1, quarters of a unit beyond. */
export function drawSalePrice(random: RandomSource, context: ContextId, level: number): number {
  const [low, high] = CONTEXTS[context].sale;
  const step = high >= 5000 ? 500 : high >= 900 ? 50 : high >= 180 ? 5 : level === 1 ? 2 : 0.5;
  return random.integer(Math.ceil(low / step), Math.floor(high / step)) * step * 100;
}

/** A contribution margin for this business: multiples of 5 % at level 1, whole percents beyond. */
export function drawMargin(random: RandomSource, context: ContextId, level: number): Rate {
  const [low, high] = CONTEXTS[context].margin;
  const step = level === 1 && high - low >= 10 ? 5 : 1;
  return (random.integer(Math.ceil(low / step), Math.floor(high / step)) * step) / 100;
}
