import { isDefined } from "../../../domain/quantity/outcome.ts";
import { breakEvenMonth } from "../../../domain/roi/break-even.ts";
import { grossReturn, netRoi } from "../../../domain/roi/return.ts";
import { costEntries } from "../../../domain/simulation/ledger.ts";
import type { Plan } from "../../../domain/simulation/plan.ts";
import { playMoves } from "../../../domain/simulation/play-moves.ts";
import { contributionPerSale, type Projection } from "../../../domain/simulation/project-scenario.ts";
import { capitalised } from "../../../i18n/input-nouns.ts";
import { single } from "../../../i18n/plan-names.ts";
import { funnelSlide } from "./funnel-slide.ts";
import { endSlide, moveSlide } from "./move-slides.ts";
import type { Slide } from "./slide.ts";
import type { Speech } from "./speech.ts";

/**
 * The screens of a plan, in order: what it returns, what that is made of, when, and then each prepared move on a copy.
 * A question that has no answer for this plan (nothing still on its way on the last day) is not asked.
 */
export function slidesOf(plan: Plan, projection: Projection, speech: Speech): readonly Slide[] {
  const played = playMoves(plan);
  const setting = { plan, projection, speech };
  const funnel = funnelSlide(projection, speech);
  return [
    roiSlide(setting),
    ledgerSlide(setting),
    grossSlide(setting),
    ...(projection.pipeline > 0.5 ? [lastDaySlide(setting)] : []),
    ...(funnel ? [funnel] : []),
    paybackSlide(setting),
    ...played.map((_, index) => moveSlide(played, index, speech)),
    endSlide(projection, played, speech),
  ];
}

type Setting = { readonly plan: Plan; readonly projection: Projection; readonly speech: Speech };

function roiSlide({ plan: { scenario }, projection, speech }: Setting): Slide {
  const { words, format } = speech;
  const { sales: stage } = speech.names.stages;
  const { investment, value, sales, repeatOrders, otherValue } = projection;
  const net = netRoi(value, investment);
  return {
    id: "roi",
    title: words.roi.title,
    facts: [
      { label: words.facts.invested, shown: format.money(investment), hue: "cost" },
      { label: words.facts.length, shown: speech.months(scenario.months) },
      { label: capitalised(stage.many), shown: format.count(Math.round(sales)) },
      ...(repeatOrders > 0.5
        ? [{ label: words.facts.repeats, shown: format.count(Math.round(repeatOrders)) }]
        : []),
      {
        label: words.facts.margin(single(stage)),
        shown: format.price(contributionPerSale(scenario)),
        hue: "value",
      },
      ...(otherValue > 0.5
        ? [{ label: words.facts.otherValue, shown: format.money(otherValue), hue: "value" as const }]
        : []),
    ],
    question: {
      unit: "rate",
      answer: net,
      figure: speech.netRoi(net),
      told: isDefined(net) ? words.roi.told(format.money(investment), format.money(value)) : speech.why(net),
      signed: true,
      room: [],
    },
    chart: null,
  };
}

function ledgerSlide({ plan: { scenario }, projection, speech }: Setting): Slide {
  const { words, format, names } = speech;
  const { investment, value } = projection;
  const profit = value - investment;
  const { gain, loss, even } = words.ledger;
  return {
    id: "ledger",
    title: words.ledger.title,
    facts: costEntries(scenario, projection).map((entry) => ({
      label: names.line(entry.id),
      shown: format.money(entry.amount),
      hue: "cost",
    })),
    question: {
      unit: "money",
      answer: value,
      figure: format.money(value),
      told: Math.abs(profit) < 50 ? even : (profit > 0 ? gain : loss)(format.money(Math.abs(profit))),
      signed: false,
      room: [investment * 2],
    },
    chart: { kind: "ledger", scenario, projection },
  };
}

function grossSlide({ projection, speech }: Setting): Slide {
  const { words, format } = speech;
  const { investment, value } = projection;
  const gross = grossReturn(value, investment);
  return {
    id: "gross",
    title: words.gross.title(speech.netRoi(netRoi(value, investment))),
    facts: [
      { label: words.facts.invested, shown: format.money(investment), hue: "cost" },
      { label: words.facts.value, shown: format.money(value), hue: "value" },
    ],
    question: {
      unit: "rate",
      answer: gross,
      figure: isDefined(gross) ? format.percent(gross) : speech.none,
      told: isDefined(gross) ? words.gross.told : speech.why(gross),
      signed: false,
      room: [],
    },
    chart: null,
  };
}

function lastDaySlide({ plan: { scenario }, projection, speech }: Setting): Slide {
  const { words, format } = speech;
  const { investment, value, valueInHorizon, pipeline, months } = projection;
  const closed = netRoi(value, investment);
  const seen = netRoi(valueInHorizon, investment);
  return {
    id: "last-day",
    title: words.lastDay.title,
    facts: [
      { label: words.facts.closedRoi, shown: speech.netRoi(closed) },
      { label: words.facts.length, shown: speech.months(scenario.months) },
      { label: words.facts.lastSales, shown: words.facts.month(format.count(months.length)) },
    ],
    question: {
      unit: "rate",
      answer: seen,
      figure: speech.netRoi(seen),
      told: isDefined(seen)
        ? words.lastDay.told(speech.netRoi(closed), format.money(pipeline))
        : speech.why(seen),
      signed: true,
      room: isDefined(closed) ? [closed] : [],
    },
    chart: null,
  };
}

function paybackSlide({ plan: { scenario }, projection, speech }: Setting): Slide {
  const { words, format } = speech;
  const balances = projection.months.map((row) => row.cumulatedProfit);
  const month = projection.investment > 0 ? breakEvenMonth(balances) : netRoi(0, 0);
  const isNever = !isDefined(month) && month.undefined === "never-breaks-even";
  return {
    id: "payback",
    title: words.payback.title,
    facts: [
      { label: words.facts.invested, shown: format.money(projection.investment), hue: "cost" },
      { label: words.facts.length, shown: speech.months(scenario.months) },
      { label: words.facts.cycle, shown: speech.months(scenario.salesCycle) },
    ],
    question: {
      unit: "months",
      answer: month,
      figure: isDefined(month)
        ? words.payback.figure(format.count(month))
        : isNever
          ? words.payback.never
          : speech.none,
      told:
        isDefined(month) || isNever
          ? words.payback.told(format.money(balances.at(-1) ?? 0, "always"))
          : speech.why(month),
      signed: false,
      room: [projection.months.length],
    },
    chart: { kind: "payback", scenario, projection },
  };
}
