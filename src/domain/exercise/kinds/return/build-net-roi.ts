import { shuffled } from "../../answers.ts";
import { drawContext } from "../../contexts.ts";
import type { Draw } from "../../draw-exercise.ts";
import type { Drawn, Tile, Values } from "../../exercise.ts";
import { money, percent } from "../../quantity.ts";

const of = (values: Values, name: string) => values[name] ?? Number.NaN;

/** The expression of a net ROI, from tiles. Level 2 gives revenue and margin, level 3 two costs as well. */
export const drawBuildNetRoi: Draw = (random, level) => {
  const context = drawContext(random);
  const spend = random.integer(8, 60) * 50;
  const staff = random.integer(4, 30) * 40;
  const revenue = random.integer(40, 140) * 100;
  const margin = random.integer(6, 13) * 0.05;
  const givens: Drawn["givens"] =
    level === 1
      ? { value: money(revenue), investment: money(spend) }
      : {
          revenue: money(revenue),
          margin: percent(margin),
          ...(level === 2 ? { investment: money(spend) } : { invoices: money(spend), staff: money(staff) }),
        };
  const value = (v: Values) => (level === 1 ? of(v, "value") : of(v, "revenue") * of(v, "margin"));
  const cost = (v: Values) => (level === 3 ? of(v, "invoices") + of(v, "staff") : of(v, "investment"));
  const tiles: Tile[] = [
    ...shuffled(random, Object.keys(givens)).map((id) => ({ id, kind: "given" }) as const),
    ...(["+", "−", "×", "÷", "(", ")"] as const).map(
      (sign) => ({ id: sign, kind: "operator", sign }) as const,
    ),
  ];
  const costIds = level === 3 ? ["(", "invoices", "+", "staff", ")"] : ["investment"];
  const valueIds = level === 1 ? ["value"] : ["revenue", "×", "margin"];
  return {
    context,
    givens,
    answer: {
      form: "build",
      tiles,
      formula: (v) => (value(v) - cost(v)) / cost(v),
      mistakes: [
        { id: "gross-for-net", formula: (v) => value(v) / cost(v) },
        { id: "divided-by-value", formula: (v) => (value(v) - cost(v)) / value(v) },
        { id: "brackets-missing", formula: (v) => value(v) - 1 },
        { id: "swapped-terms", formula: (v) => (cost(v) - value(v)) / cost(v) },
        { id: "upside-down", formula: (v) => cost(v) / (value(v) - cost(v)) },
        ...(level > 1
          ? [{ id: "revenue-for-margin", formula: (v: Values) => (of(v, "revenue") - cost(v)) / cost(v) }]
          : []),
        ...(level === 3
          ? [
              {
                id: "forgotten-staff-time",
                formula: (v: Values) => (value(v) - of(v, "invoices")) / of(v, "invoices"),
              },
            ]
          : []),
      ],
      example: ["(", ...valueIds, "−", ...costIds, ")", "÷", ...costIds],
    },
    steps: [
      { id: "top", result: null },
      { id: "base", result: null },
      { id: "whole", result: null },
    ],
  };
};
