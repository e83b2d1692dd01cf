import * as z from "zod";
import { CURRENCY_CODES } from "../../domain/quantity/currency.ts";
import { identifier } from "./identifier.ts";
import { localisedText, text } from "./localised-text.ts";

const PLATFORMS = ["instagram", "linkedin", "facebook", "tiktok", "youtube", "x", "other"] as const;

const period = z
  .string()
  .regex(
    /^\d{4}(-\d{2})?( – \d{4}(-\d{2})?)?$/,
    'is no period. Write it as "2025", "2025-11" or "2024-11 – 2025-11", in quotes',
  );

const measured = z
  .strictObject({
    platform: z.enum(PLATFORMS).optional(),
    value: z.number().optional(),
    low: z.number().optional(),
    high: z.number().optional(),
  })
  .superRefine((figures, context) => {
    const message = complaint(figures);
    if (message !== null) context.addIssue({ code: "custom", message });
  });

type Figures = {
  readonly value?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
};

/** The first thing wrong with a figure and its range, and how to mend it; `null` when nothing is. */
function complaint({ value, low, high }: Figures): string | null {
  if (low === undefined || high === undefined) {
    if (low !== high) return "has one end of a range without the other. Give `low` and `high`, or neither";
    return value === undefined ? "has no figure. Give `value`, `low` and `high`, or all three" : null;
  }
  if (low >= high) return "has no range. Write `low` below `high`";
  const isWithin = value === undefined || (low <= value && value <= high);
  return isWithin ? null : "has a value outside its range. Correct one of them";
}

const benchmark = z.strictObject({
  id: identifier,
  /** Field of the simulator's inputs, `clickThroughRate`. */
  input: text,
  /** Only for channels with a lead stage, or without one. */
  path: z.enum(["with-leads", "without-leads"]).optional(),
  label: localisedText,
  measures: localisedText,
  data: localisedText,
  period,
  caveat: localisedText,
  /** An entry of content/sources.yaml that was seen at its address. */
  source: identifier,
  /** Of prices. */
  currency: z.enum(CURRENCY_CODES).optional(),
  values: z.array(measured).min(1, "is empty. Give at least one figure"),
});

export type BenchmarkEntry = z.infer<typeof benchmark>;

/** What others measured: `content/benchmarks.yaml`. */
export const benchmarks = z.array(benchmark);
