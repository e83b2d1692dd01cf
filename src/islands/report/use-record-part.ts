import { startTransition, useEffect, useState } from "react";
import type { RecordPart } from "../../adapters/report/record-part.ts";
import type { BareDesk } from "../../adapters/report/report-desk.ts";
import { hasRecord } from "../../adapters/storage/record-presence.ts";
import type { Tally } from "../../domain/record-tally/tally.ts";
import type { Locale } from "../../i18n/locale.ts";

type Parts = Awaited<ReturnType<typeof loadParts>>;

/** What the record adds to the report; `null` until it is counted, and where nothing is on record. Without a record none of it is fetched. */
export function useRecordPart(desk: BareDesk, isOwn: boolean): RecordPart | null {
  const { locale } = desk;
  const [parts, setParts] = useState<Parts | null>(null);
  const [tally, setTally] = useState<Tally | null>(null);
  useEffect(() => {
    if (!isOwn) return;
    let isOver = false;
    let leave: (() => void) | null = null;
    const begin = async () => {
      if (!(await hasRecord()) || isOver) return;
      const loaded = await loadParts(locale);
      if (isOver) return;
      setParts(loaded);
      leave = loaded.followTally((next) => startTransition(() => setTally(next)));
    };
    // Out of reach, the report stands without it.
    begin().catch(() => {});
    return () => {
      isOver = true;
      leave?.();
    };
  }, [isOwn, locale]);
  return isOwn && tally && parts?.locale === locale ? parts.recordPart(desk, tally, parts.words) : null;
}

async function loadParts(locale: Locale) {
  const [parts, { words }] = await Promise.all([
    import("./record-parts.ts"),
    locale === "fr" ? import("./record-words-fr.ts") : import("./record-words-en.ts"),
  ]);
  return { ...parts, words, locale };
}
