import { useState } from "react";
import { DataTable } from "../../controls/DataTable.tsx";
import { LivingInput } from "../../controls/LivingInput.tsx";
import { useFormat } from "../../controls/use-format.ts";
import { shareBehind } from "../../domain/survey/self-selection.ts";
import type { Locale } from "../../i18n/locale.ts";
import { useWords } from "./words.ts";

const BOUNDS = { unit: "count", min: 1, max: 50, reach: 8, step: 0.5 } as const;
const HEIGHT = { strip: 30, between: 44 } as const;
const IN_TABLE = [1, 1.5, 2, 3, 5, 8];

type Props = {
  /** Share of those who answered who said yes. */
  readonly found: number;
  readonly locale: Locale;
};

/** How large a share of everyone may stand behind a survey's figure, when those who say yes answer more readily. */
export function WhoAnswers({ found, locale }: Props) {
  const [times, setTimes] = useState(3);
  const format = useFormat(locale);
  const words = useWords().who;
  const behind = shareBehind(found, times);
  const x = (share: number) => `${share * 100}%`;
  const { strip, between } = HEIGHT;
  const bottom = strip + between;
  return (
    <figure className="who-answers">
      <p className="who-sentence">
        {words.before}
        <LivingInput label={words.label} bounds={BOUNDS} value={times} locale={locale} onChange={setTimes} />
        {words.middle(format.percent(found))} <b className="num">{format.percent(behind)}</b>
        {words.after}
      </p>
      <p className="who-label">
        {words.all} <b className="num">{format.percent(behind)}</b> {words.yes}
      </p>
      <svg
        className="who-strips"
        width="100%"
        height={bottom + strip}
        role="img"
        aria-label={words.drawing(format.percent(behind), format.percent(found))}
      >
        <rect className="who-all" width="100%" height={strip} />
        <rect className="who-yes" width={x(behind)} height={strip} />
        <line x1={x(behind)} x2={x(found)} y1={strip} y2={bottom} />
        <line x1="100%" x2="100%" y1={strip} y2={bottom} />
        <line x1="0" x2="0" y1={strip} y2={bottom} />
        <rect className="who-all" y={bottom} width="100%" height={strip} />
        <rect className="who-yes" y={bottom} width={x(found)} height={strip} />
      </svg>
      <p className="who-label">
        {words.answered} <b className="num">{format.percent(found)}</b> {words.yes}
      </p>
      <DataTable
        locale={locale}
        caption={words.caption(format.percent(found))}
        head={words.head}
        rows={IN_TABLE.map((each) => [format.decimal(each, 1), format.percent(shareBehind(found, each))])}
      />
    </figure>
  );
}
