import { atom } from "nanostores";
import type { Benchmark } from "../../domain/simulation/benchmark.ts";
import type { SampleCampaign } from "../../domain/simulation/sample-campaign.ts";
import type { Locale } from "../../i18n/locale.ts";

/** The sample campaigns and what others measured, in the page's language. */
export type BenchContent = {
  readonly samples: readonly SampleCampaign[];
  readonly benchmarks: readonly Benchmark[];
};

/** `null` until it has been asked for and has come; `"out-of-reach"` when it could not be fetched. */
export const $benchContent = atom<BenchContent | "out-of-reach" | null>(null);

let isAsked = false;

/** Fetches the bench's content once; a later call tries again where it failed. */
export function askBenchContent(locale: Locale): void {
  if (isAsked) return;
  isAsked = true;
  fetchContent(locale).catch(() => {
    isAsked = false;
    $benchContent.set("out-of-reach");
  });
}

async function fetchContent(locale: Locale): Promise<void> {
  const base = import.meta.env.BASE_URL.replace(/\/$/, "");
  const response = await fetch(`${base}/${locale}/bench.json`);
  if (!response.ok) throw new Error(`${response.status}`);
  // Written by the build of this same site, which has checked it.
  $benchContent.set((await response.json()) as BenchContent);
}
