import type { SaidFigure } from "./say.ts";

/** The figures that a report's statements quote, as text; money in its colours. */
export type ReportFacts = {
  /** What the business calls its sales, in the plural. */
  readonly sales: string;
  readonly lastMonth: string;
  readonly endMonth: string;
  readonly months: SaidFigure;
  readonly cycle: SaidFigure;
  readonly impressions: SaidFigure;
  readonly interactions: SaidFigure;
  readonly visits: SaidFigure;
  readonly clickRate: SaidFigure;
  readonly costPerMille: SaidFigure;
  readonly stake: SaidFigure;
  readonly postProfit: SaidFigure;
  readonly postRoi: SaidFigure;
  readonly customers: SaidFigure;
  readonly answers: SaidFigure;
  readonly favourable: SaidFigure;
  readonly pollShare: SaidFigure;
  readonly weakMonth: string;
  readonly lastOrders: SaidFigure;
  readonly usualOrders: SaidFigure;
  /** With its sign, and without. */
  readonly fromWeakest: SaidFigure;
  readonly rise: SaidFigure;
  readonly fromUsual: SaidFigure;
  /** The channel whose platform claims more than the client recorded, and its orders in this report. */
  readonly channel: string;
  readonly channelOrders: SaidFigure;
  /** The rows' orders with plus signs between. */
  readonly rowSum: SaidFigure;
  readonly twice: SaidFigure;
  readonly orders: SaidFigure;
  readonly orderValue: SaidFigure;
  readonly margin: SaidFigure;
  readonly revenue: SaidFigure;
  readonly value: SaidFigure;
  readonly investment: SaidFigure;
  readonly ads: SaidFigure;
  readonly agency: SaidFigure;
  readonly content: SaidFigure;
  readonly staff: SaidFigure;
};

/** What the explanation of a flaw quotes besides: its figure with the flaw and without, and the client's file. */
export type FlawFacts = ReportFacts & {
  readonly claimed: string;
  readonly mended: string;
  readonly goal: string;
  readonly soundOrders: string;
  readonly promise: string;
  readonly weakOrders: string;
  readonly answeredShare: string;
  readonly hours: string;
  readonly hourlyCost: string;
  readonly staffTotal: string;
};
