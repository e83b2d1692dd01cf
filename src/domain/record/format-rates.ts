import type { RateInterval, Sample } from "../experiment/sample.ts";
import { wilsonInterval } from "../experiment/wilson-interval.ts";
import type { Platform } from "../simulation/scenario.ts";
import type { PostRecord } from "./records.ts";

/** How often the posts of a format were clicked. */
export type FormatRate = {
  readonly format: string;
  readonly posts: number;
  /** Clicks out of impressions. */
  readonly sample: Sample;
  readonly rate: number;
  /** 95 % Wilson interval, as if each impression were a try of its own. */
  readonly interval: RateInterval;
};

/** Clicks and impressions of posts together. */
export function clickSample(posts: readonly PostRecord[]): Sample {
  return {
    successes: posts.reduce((sum, { clicks }) => sum + clicks, 0),
    observations: posts.reduce((sum, { impressions }) => sum + impressions, 0),
  };
}

/** The click rate of each format of a platform, the lowest first; formats that nobody saw are left out. */
export function formatRates(posts: readonly PostRecord[], platform: Platform): readonly FormatRate[] {
  const own = posts.filter((post) => post.platform === platform);
  return [...new Set(own.map(({ format }) => format))]
    .flatMap((format) => {
      const ofFormat = own.filter((post) => post.format === format);
      const sample = clickSample(ofFormat);
      const interval = wilsonInterval(sample);
      if ("undefined" in interval) return [];
      const rate = sample.successes / sample.observations;
      return [{ format, posts: ofFormat.length, sample, rate, interval }];
    })
    .sort((a, b) => a.rate - b.rate);
}

/** In how many subjects that were posted in both formats the second was clicked more often, and how many there are. */
export function subjectsAhead(
  posts: readonly PostRecord[],
  platform: Platform,
  [format, other]: readonly [string, string],
): { readonly ahead: number; readonly subjects: number } {
  const own = posts.filter((post) => post.platform === platform);
  const rateOf = (theme: string, of: string) => {
    const { successes, observations } = clickSample(
      own.filter((post) => post.theme === theme && post.format === of),
    );
    return observations === 0 ? null : successes / observations;
  };
  const pairs = [...new Set(own.map(({ theme }) => theme))].flatMap((theme) => {
    const [one, two] = [rateOf(theme, format), rateOf(theme, other)];
    return one === null || two === null ? [] : [two > one];
  });
  return { ahead: pairs.filter(Boolean).length, subjects: pairs.length };
}
