import type { CurrencyCode } from "../quantity/currency.ts";
import type { InputField, InputName } from "./inputs.ts";
import type { Platform, Scenario } from "./scenario.ts";

/** What someone else measured of an input, in one language. In the input's own unit; prices in cents of `currency`. */
export type Benchmark = {
  /** Of its entry; entries that have a value for each of several platforms share it. */
  readonly id: string;
  readonly input: InputField;
  /** The one platform it holds for; any without it. */
  readonly platform: Platform | null;
  /** Holds only for channels with a lead stage, or only without one. */
  readonly path: "with-leads" | "without-leads" | null;
  /** Whose or what: a few words. */
  readonly label: string;
  /** The figure itself; `null` when only a range was published. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Of a price; `null` for rates and counts. */
  readonly currency: CurrencyCode | null;
  /** What exactly is divided by what. */
  readonly measures: string;
  /** Whose data. */
  readonly data: string;
  /** When it was measured: years or months in ISO notation, a range with an en dash between spaces. */
  readonly period: string;
  /** Where it differs from the input. */
  readonly caveat: string;
  readonly source: {
    readonly id: string;
    readonly author: string;
    readonly title: string;
    readonly address: string;
    /** ISO year, month or day, or `undated`. */
    readonly published: string;
    /** ISO day. */
    readonly accessed: string;
  };
};

/** The benchmarks that an input of this scenario can be held against, in their own order. */
export function benchmarksFor(
  benchmarks: readonly Benchmark[],
  scenario: Scenario,
  input: InputName,
): readonly Benchmark[] {
  const dot = input.lastIndexOf(".");
  const field = input.slice(dot + 1);
  const channel = scenario.channels.find(({ id }) => id === input.slice(0, Math.max(0, dot)));
  const path = channel && (channel.leadRate === null ? "without-leads" : "with-leads");
  return benchmarks.filter(
    (each) =>
      each.input === field &&
      (each.platform === null || each.platform === channel?.platform) &&
      (each.path === null || each.path === path),
  );
}
