import { useState } from "react";
import { DataTable } from "../../controls/DataTable.tsx";
import { LivingInput } from "../../controls/LivingInput.tsx";
import { useFormat } from "../../controls/use-format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { PaceMarks } from "./PaceMarks.tsx";
import { useWords } from "./words.ts";

const TARGET = { unit: "count", min: 1, max: 100_000, reach: 1000, step: 10 } as const;
const MONTHS = { unit: "months", min: 1, max: 24, reach: 12, step: 1 } as const;

type Props = {
  /** What each month on record counted, the last one being where the goal starts. */
  readonly counts: readonly number[];
  readonly locale: Locale;
};

/** The pace that a target and a deadline ask for, beside what the records have ever done. */
export function GoalPace({ counts, locale }: Props) {
  const [target, setTarget] = useState(500);
  const [months, setMonths] = useState(6);
  const format = useFormat(locale);
  const words = useWords();
  const start = counts.at(-1) ?? 0;
  const steps = counts.slice(1).map((count, index) => count - (counts[index] ?? count));
  const best = Math.max(...steps);
  const usual = (start - (counts[0] ?? start)) / Math.max(1, counts.length - 1);
  const needed = (target - start) / months;
  return (
    <figure className="goal-pace">
      <p className="pace-sentence">
        {words.before(format.count(start))}
        <LivingInput
          label={words.target}
          bounds={TARGET}
          value={target}
          locale={locale}
          onChange={setTarget}
        />
        {words.middle}
        <LivingInput
          label={words.months}
          bounds={MONTHS}
          value={months}
          locale={locale}
          onChange={setMonths}
        />
        {words.needs} <b className="num">{words.signed(format.count(Math.abs(needed)), needed)}</b>
        {words.after}
      </p>
      <h3 className="pace-finding" aria-live="polite">
        {words.finding(needed, best, usual)}
      </h3>
      <PaceMarks counts={counts} target={target} months={months} best={best} words={words} />
      <DataTable
        locale={locale}
        caption={words.caption}
        head={words.head}
        rows={[
          [words.needed, format.count(needed)],
          [words.usual, format.count(usual)],
          [words.best, format.count(best)],
        ]}
      />
    </figure>
  );
}
