import { useId, useState } from "react";
import { MendIcon } from "../../controls/MendIcon.tsx";
import { useFormat } from "../../controls/use-format.ts";
import { useHydrated } from "../../controls/use-hydrated.ts";
import type { Locale } from "../../i18n/locale.ts";
import { useWords } from "./words.ts";

/** Shares of the survey that claims speak of. */
export type SurveyShares = {
  readonly effective: number;
  readonly roiFirst: number;
  readonly struggle: number;
};

type Props = { readonly of: "claims" | "questions"; readonly shares: SurveyShares; readonly locale: Locale };

/** A few judgements between two ways, each answered where the hand is: which claim holds, what an ROI can answer. */
export function JudgedPairs({ of, shares, locale }: Props) {
  const format = useFormat(locale);
  const words = useWords().pairs;
  const shown = {
    effective: format.percent(shares.effective),
    roiFirst: format.percent(shares.roiFirst),
    struggle: format.percent(shares.struggle),
    others: format.percent(1 - shares.struggle),
  };
  const { title, intro, items } = words[of](shown);
  const [chosen, setChosen] = useState<Readonly<Record<number, number>>>({});
  const right = items.filter((item, index) => chosen[index] === item.right).length;
  return (
    <section className="plate judged-pairs" aria-label={title}>
      <header className="plate-head">
        <h3>{title}</h3>
        <p>{intro}</p>
      </header>
      <ol>
        {items.map((item, index) => (
          <Pair
            key={item.ask}
            {...item}
            chosen={chosen[index]}
            onChoose={(way) => setChosen({ ...chosen, [index]: way })}
            words={words}
          />
        ))}
      </ol>
      <p className="judged-sum" role="status">
        {Object.keys(chosen).length === items.length ? words.sum(right, items.length) : ""}
      </p>
    </section>
  );
}

type PairProps = {
  readonly ask: string;
  readonly ways: readonly string[];
  /** Place of the way that holds. */
  readonly right: number;
  readonly why: string;
  readonly chosen: number | undefined;
  readonly words: { readonly holds: string; readonly mend: string };
  onChoose(way: number): void;
};

function Pair({ ask, ways, right, why, chosen, words, onChoose }: PairProps) {
  const group = useId();
  const hydrated = useHydrated();
  const isRight = chosen === right;
  return (
    <li>
      <fieldset>
        <legend>{ask}</legend>
        {ways.map((way, index) => (
          <label key={way} className="guess-choice">
            <input
              type="radio"
              name={group}
              checked={chosen === index}
              disabled={!hydrated}
              onChange={() => onChoose(index)}
            />
            <span>{way}</span>
          </label>
        ))}
      </fieldset>
      {chosen !== undefined && (
        <p className={isRight ? "judged-note" : "judged-note to-mend-note"} role="status">
          {!isRight && <MendIcon />}
          <span>
            <b>{isRight ? words.holds : words.mend}</b> {why}
          </span>
        </p>
      )}
    </li>
  );
}
