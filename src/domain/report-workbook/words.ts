import type { ExperimentDecision } from "../experiment/experiment.ts";
import type { CountedStage } from "../funnel/funnel-counts.ts";
import type { MetricUnit } from "../metric/metric.ts";
import type { CurrencyCode } from "../quantity/currency.ts";
import type { Distribution } from "../quantity/range.ts";
import type { LeftOut } from "../record-tally/tally.ts";
import type { Choice } from "../report/decision.ts";
import type { Signal } from "../score/score-system.ts";
import type { InputName, InputUnit } from "../simulation/inputs.ts";
import type { DelayShape } from "../simulation/scenario.ts";
import type { SheetId, StandingWords } from "./expression.ts";
import type { ResultName } from "./sheet.ts";

/** Words of the workbook in one language. Each `note` says what its row is, in a few words. */
export type ReportWorkbookWords = {
  readonly sheets: Readonly<Record<SheetId, string>>;
  /** What each sheet is for. */
  readonly summaries: Readonly<Record<SheetId, string>>;
  /** In the place of a figure that cannot be computed. */
  readonly notDefined: string;
  readonly report: {
    readonly kind: string;
    readonly unnamed: string;
    readonly reader: (reader: string) => string;
    readonly head: readonly [result: string, figure: string, from: string];
    /** `month` is the last month of the activity. */
    readonly results: Readonly<Record<ResultName, (month: number) => readonly [name: string, note: string]>>;
    readonly target: readonly [name: string, note: string];
    readonly goal: string;
    readonly decision: string;
    readonly undecided: string;
    readonly because: string;
    readonly signpost: string;
    readonly limits: string;
    readonly nextStep: string;
    readonly unwritten: string;
  };
  readonly variables: {
    readonly head: readonly [
      name: string,
      value: string,
      unit: string,
      source: string,
      period: string,
      reason: string,
      remark: string,
    ];
    readonly unit: (unit: InputUnit, currency: CurrencyCode) => string;
    readonly undescribed: string;
    /** Of what lays out the months. */
    readonly isFixed: string;
    /** Of what nothing here is computed from. */
    readonly isUnused: string;
  };
  readonly steps: {
    readonly head: readonly [step: string, total: string];
    readonly month: (month: number) => string;
    readonly monthAfter: (month: number) => string;
    readonly contribution: string;
    /** A plan's only channel, when its platform is none of those with a name. */
    readonly onlyChannel: string;
    readonly followers: string;
    readonly paid: string;
    readonly organic: string;
    readonly impressions: string;
    readonly reach: string;
    readonly interactions: string;
    readonly kept: string;
    readonly atWork: string;
    readonly lessRepeated: string;
    readonly visits: string;
    readonly leads: string;
    readonly made: string;
    readonly all: string;
    readonly allMade: string;
    /** `cycle` is in months. */
    readonly closing: (shape: DelayShape, cycle: number) => string;
    readonly repeatsOfYear: (year: number) => string;
    readonly repeats: string;
    readonly salesValue: string;
    readonly worth: (what: string) => string;
    readonly value: string;
    readonly costs: string;
    /** The line of the hours worked. */
    readonly staff: string;
    readonly ads: (channel: string) => string;
    readonly investment: string;
    readonly soFar: string;
    readonly cumulatedValue: string;
    readonly cumulatedInvestment: string;
    readonly cumulatedProfit: string;
    readonly roiSoFar: string;
  };
  readonly ranges: {
    readonly head: readonly [name: string, low: string, likely: string, high: string, shape: string];
    readonly shapes: Readonly<Record<Distribution, string>>;
    readonly none: string;
    readonly band: (trials: number) => string;
    readonly bandHead: readonly [result: string, low: string, middle: string, high: string];
    readonly net: string;
    readonly profit: string;
    readonly pays: string;
    readonly reaches: string;
    readonly often: (count: number, of: number) => string;
    /** That the band comes from trials, and does not follow. */
    readonly stays: string;
  };
  readonly support: {
    readonly nothing: string;
    readonly funnel: (months: number) => string;
    readonly funnelHead: readonly [stage: string, count: string, rate: string, of: string];
    readonly score: string;
    readonly scoreHead: readonly [signal: string, points: string];
    readonly experiments: string;
    readonly experimentHead: readonly [
      hypothesis: string,
      version: string,
      exposed: string,
      converted: string,
      rate: string,
      decision: string,
      learned: string,
    ];
    readonly difference: string;
    readonly records: string;
    readonly recordHead: readonly [
      what: string,
      value: string,
      day: string,
      channel: string,
      item: string,
      source: string,
      note: string,
    ];
    readonly change: string;
  };
  readonly record: {
    readonly planned: string;
    readonly plannedHead: readonly [
      rate: string,
      channel: string,
      observed: string,
      low: string,
      high: string,
      part: string,
      whole: string,
      planned: string,
      standing: string,
    ];
    /** That none of it says why. */
    readonly noCause: string;
    readonly standing: StandingWords;
    /** The days are written as they are kept, `2026-10-01`. */
    readonly period: (from: string, to: string) => string;
    readonly asOf: (day: string) => string;
    readonly figures: string;
    readonly figuresHead: readonly [
      metric: string,
      channel: string,
      whole: string,
      low: string,
      high: string,
      part: string,
      whole: string,
      figures: string,
      sources: string,
    ];
    readonly ofCurrency: (metric: string, currency: string) => string;
    readonly all: string;
    readonly unnamed: string;
    readonly leftOut: string;
    readonly leftOutWhy: Readonly<Record<keyof LeftOut, string>>;
  };
};

/** Words of the workbook's parts that the report on the screen has as well. */
export type PartWords = {
  readonly stages: Readonly<Record<CountedStage, string>>;
  /** The stage that a rate is a share of, after its percentage. */
  readonly ofStages: Readonly<Record<CountedStage, string>>;
  readonly signals: Readonly<Record<Signal, string>>;
  readonly decisions: Readonly<Record<Exclude<ExperimentDecision, "">, string>>;
  readonly choices: Readonly<Record<Choice, string>>;
  /** A version of an experiment, by its letter and its name. */
  readonly experiments: { readonly arm: (letter: string, name: string) => string };
};

/** What the parts of one plan are called, each by its id; no two of a kind alike. */
export type PlanPartNames = {
  variable(name: InputName): string;
  channel(id: string): string;
  line(id: string): string;
  value(id: string): string;
};

/** Everything that the workbook needs in one language. */
export type WorkbookSpeech = {
  readonly words: ReportWorkbookWords;
  readonly parts: PartWords;
  readonly names: PlanPartNames;
  /** Names and units of metrics, by id. */
  readonly metrics: Readonly<Record<string, { readonly name: string; readonly unit: MetricUnit }>>;
};
