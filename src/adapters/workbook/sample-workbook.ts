import { atom } from "nanostores";
import type { SampleWorkbook } from "../../domain/business/sample-workbook.ts";
import type { Locale } from "../../i18n/locale.ts";

/** The running company's workbook; `null` until it has been asked for and has come, `"out-of-reach"` when it could not be fetched. */
export const $sampleWorkbook = atom<SampleWorkbook | "out-of-reach" | null>(null);

let isAsked = false;

/** Fetches it once; a later call tries again where it failed. It never becomes the learner's by being looked at. */
export function askSampleWorkbook(locale: Locale): void {
  if (isAsked) return;
  isAsked = true;
  $sampleWorkbook.set(null);
  fetchWorkbook(locale).catch(() => {
    isAsked = false;
    $sampleWorkbook.set("out-of-reach");
  });
}

async function fetchWorkbook(locale: Locale): Promise<void> {
  const base = import.meta.env.BASE_URL.replace(/\/$/, "");
  const response = await fetch(`${base}/${locale}/workbook.json`);
  if (!response.ok) throw new Error(`${response.status}`);
  // Written by the build of this same site, which has checked it.
  $sampleWorkbook.set((await response.json()) as SampleWorkbook);
}
