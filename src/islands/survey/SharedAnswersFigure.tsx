import { useState } from "react";
import { DataTable } from "../../controls/DataTable.tsx";
import { RulerSlider } from "../../controls/RulerSlider.tsx";
import { useFormat } from "../../controls/use-format.ts";
import { shareAnswers } from "../../domain/survey/shared-answers.ts";
import type { Locale } from "../../i18n/locale.ts";
import { useWords } from "./words.ts";

const BAR = 26;

type Props = {
  /** Shares of the respondents that gave each answer, the one on ROI first. */
  readonly shares: readonly [roi: number, audience: number, engagement: number];
  readonly locale: Locale;
};

/** A hundred respondents in a row under three answers: moving two of them shows how much the figures leave open. */
export function SharedAnswersFigure({ shares, locale }: Props) {
  const format = useFormat(locale);
  const words = useWords().shared;
  const [starts, setStarts] = useState<readonly number[]>([0, 1 - shares[1], 0.3]);
  const answers = shares.map((share, index) => ({ share, start: starts[index] ?? 0 }));
  const { byCount, firstAlone } = shareAnswers(answers);
  const several = (byCount[2] ?? 0) + (byCount[3] ?? 0);
  const total = shares.reduce((sum, share) => sum + share, 0);
  return (
    <figure className="plate shared-answers">
      <header className="plate-head">
        <h3 aria-live="polite">{words.title(format.percent(firstAlone), format.percent(several))}</h3>
        <p>{words.caption}</p>
      </header>
      <ul>
        {answers.map(({ share, start }, index) => {
          const name = words.answers[index] ?? "";
          const reach = Math.max(0.001, Math.round((1 - share) * 1000) / 1000);
          return (
            <li key={name}>
              <span className="shared-name">
                {name} <b className="num">{format.percent(share)}</b>
              </span>
              <svg width="100%" height={BAR} aria-hidden="true">
                <rect className="shared-row" width="100%" height={BAR} />
                <rect
                  className={`shared-bar is-${index}`}
                  x={`${start * 100}%`}
                  width={`${share * 100}%`}
                  height={BAR}
                />
              </svg>
              {index > 0 && (
                <RulerSlider
                  label={words.place(name)}
                  value={start}
                  bounds={{ unit: "rate", min: 0, max: reach, reach, step: 0.001 }}
                  locale={locale}
                  onChange={(next) => setStarts(starts.with(index, next))}
                />
              )}
            </li>
          );
        })}
      </ul>
      <p className="shared-sum">{words.sum(format.decimal(total * 100, 1))}</p>
      <DataTable
        locale={locale}
        caption={words.tableCaption}
        head={words.head}
        rows={[
          [words.alone, format.percent(firstAlone)],
          ...byCount.map((share, count) => [words.gave(count), format.percent(share)]),
        ]}
      />
    </figure>
  );
}
