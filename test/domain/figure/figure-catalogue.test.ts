import { describe, expect, test } from "vitest";
import { ATTENTION_FIGURES } from "../../../src/domain/figure/attention-figures.ts";
import { CHANCE_FIGURES } from "../../../src/domain/figure/chance-figures.ts";
import { CORE_FIGURES } from "../../../src/domain/figure/core-figures.ts";
import {
  FIGURES,
  type FigureName,
  figureOf,
  isFigureName,
} from "../../../src/domain/figure/figure-catalogue.ts";
import { FUNNEL_FIGURES } from "../../../src/domain/figure/funnel-figures.ts";
import { PATH_VALUE_FIGURES } from "../../../src/domain/figure/path-value-figures.ts";
import { POST_FIGURES } from "../../../src/domain/figure/post-figures.ts";
import { isDefined, type Outcome } from "../../../src/domain/quantity/outcome.ts";
import { projectScenario } from "../../../src/domain/simulation/project-scenario.ts";
import type { Channel, Scenario } from "../../../src/domain/simulation/scenario.ts";
import { holds, scenario } from "../arbitraries.ts";
import { expectClose } from "../close.ts";

const NAMES = Object.keys(FIGURES) as FigureName[];
const GROUPS: readonly object[] = [
  CORE_FIGURES,
  ATTENTION_FIGURES,
  CHANCE_FIGURES,
  FUNNEL_FIGURES,
  PATH_VALUE_FIGURES,
  POST_FIGURES,
];

test("a name stands for one figure only: no lesson’s takes the place of another’s", () => {
  const groups = [
    ATTENTION_FIGURES,
    CHANCE_FIGURES,
    CORE_FIGURES,
    FUNNEL_FIGURES,
    PATH_VALUE_FIGURES,
    POST_FIGURES,
  ];
  expect(groups.flatMap((group) => Object.keys(group)).toSorted()).toEqual(NAMES.toSorted());
});

describe("figures of a small plan worked by hand", () => {
  const channel = (id: string): Channel => ({
    id,
    platform: "other",
    traffic: {
      from: "exposure",
      adSpend: 10_000,
      costPerMille: 1000,
      followers: 0,
      postsPerMonth: 0,
      reachPerPost: 0,
      followerGrowth: 0,
      clickThroughRate: 0.02,
    },
    leadRate: 0.25,
    closeRate: 0.1,
    incremental: 1,
  });
  const plan: Scenario = {
    currency: "CAD",
    months: 2,
    salesCycle: 0,
    orderValue: 5000,
    margin: 0.4,
    channels: [channel("one"), channel("other")],
    investment: [
      { id: "tools", kind: "tools", amount: 3000, timing: "monthly" },
      { id: "content", kind: "content", amount: 4000, timing: "once" },
      { id: "staff", kind: "staff", hours: 10, hourlyCost: 2500 },
    ],
  };
  const projection = projectScenario(plan);

  test.each([
    ["staff.hours/month", 10],
    ["staff.hourly-cost", 2500],
    ["investment.staff/month", 25_000],
    ["investment.tools/month", 3000],
    ["investment.content/month", 2000],
    // 400.00 of ads for 40 000 impressions; 1 000.00 in all for 200 leads.
    ["cpm", 1000],
    ["cpl", 500],
    // 20.00 of margin a sale: 10 % of it is a lead's, a quarter of that a visit's.
    ["lead.value", 200],
    ["visit.value", 50],
    ["buying-share", 0.025],
    ["leads/month", 100],
    // 200 a month at each of three stages; 400 visits at the price of an order.
    ["value.every-stage/month", 60_000],
    ["value.visits-at-order/month", 2_000_000],
  ] as const)("%s is %d", (name, expected) => {
    expect(figureOf(name, plan, projection).outcome).toBe(expected);
  });
});

describe("the catalogue of figures", () => {
  test("has one figure for each name: of two, the second would silently stand for the first", () => {
    const names = GROUPS.flatMap((group) => Object.keys(group));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(new Set(names)).toEqual(new Set(NAMES));
  });

  test("knows its own names and no others", () => {
    expect(NAMES.every(isFigureName)).toBe(true);
    expect(["roi", "toString", "__proto__", ""].some(isFigureName)).toBe(false);
  });

  test("gives for any scenario a finite number or the reason there is none", () => {
    holds([scenario], (drawn) => {
      const projection = projectScenario(drawn);
      const broken = NAMES.filter((name) => {
        const { outcome } = figureOf(name, drawn, projection);
        return isDefined(outcome) ? !Number.isFinite(outcome) : !outcome.undefined;
      });
      expect(broken).toEqual([]);
    });
  });

  test("agrees with itself: parts make wholes", () => {
    holds([scenario], (drawn) => {
      const all = figuresOf(drawn);
      const money = Math.max(all("value"), all("investment"));
      expectClose(all("value.at-end") + all("value.pipeline"), all("value"), money);
      expectClose(all("value") - all("investment"), all("profit"), money);
      expectClose(all("investment/month") * drawn.months, all("investment"), money);
      expectClose(
        all("investment.staff/month") + all("investment.invoices/month"),
        all("investment/month"),
        money,
      );
      expectClose(all("order.cost") + all("order.contribution"), all("order.value"));
      const fromOrders = all("orders/month") * all("order.contribution");
      if (!drawn.unitValues?.length) expectClose(fromOrders, all("value/month"), money);
    });
  });

  test("puts the gross return 100 points above the net, where both are defined", () => {
    holds([scenario], (drawn) => {
      const gap = outcomeOf(drawn, "gap.gross-net");
      const gross = outcomeOf(drawn, "roi.gross");
      if (isDefined(gap) && isDefined(gross)) expectClose(gap, 1, gross);
      expect(isDefined(gap)).toBe(isDefined(gross));
    });
  });

  test("never flatters: forgetting staff time or counting revenue as value lowers no ROI", () => {
    holds([scenario], (drawn) => {
      const net = outcomeOf(drawn, "roi.net");
      for (const flattered of ["roi.net.without-staff", "roi.net.on-revenue"] as const) {
        const outcome = outcomeOf(drawn, flattered);
        if (isDefined(net) && isDefined(outcome)) {
          expect(outcome).toBeGreaterThanOrEqual(net - 1e-9 * Math.abs(net) - 1e-9);
        }
      }
    });
  });

  test("has no ROI without staff when staff is all there was to pay", () => {
    holds([scenario], (drawn) => {
      const channels = drawn.channels.map((each) => ({ ...each, traffic: { ...each.traffic, adSpend: 0 } }));
      const staffOnly = {
        ...drawn,
        channels,
        investment: drawn.investment.filter(({ kind }) => kind === "staff"),
      };
      expect(outcomeOf(staffOnly, "roi.net.without-staff")).toEqual({ undefined: "no-investment" });
      expect(outcomeOf(staffOnly, "investment.invoices/month")).toBe(0);
    });
  });
});

function outcomeOf(of: Scenario, name: FigureName): Outcome {
  return figureOf(name, of, projectScenario(of)).outcome;
}

function figuresOf(of: Scenario): (name: FigureName) => number {
  const projection = projectScenario(of);
  return (name) => {
    const { outcome } = figureOf(name, of, projection);
    if (!isDefined(outcome)) throw new Error(`${name} is not defined: ${outcome.undefined}`);
    return outcome;
  };
}
