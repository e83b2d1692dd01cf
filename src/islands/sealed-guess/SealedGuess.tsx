import { useRef, useState } from "react";
import { today } from "../../adapters/page/today.ts";
import { LivingInput } from "../../controls/LivingInput.tsx";
import { RulerSlider } from "../../controls/RulerSlider.tsx";
import { useBusiness } from "../../controls/use-business.ts";
import { useFormat } from "../../controls/use-format.ts";
import { useHydrated } from "../../controls/use-hydrated.ts";
import { LIMITS } from "../../domain/business/limits.ts";
import { formatDay } from "../../i18n/format/day-format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { changeBusiness } from "../../state/workbook/workbook.ts";
import { useWords } from "./words.ts";

const BOUNDS = { unit: "rate", min: -1, max: 1000, reach: 3, step: 0.05 } as const;

type Props = { readonly locale: Locale };

/** The learner's first guess of their own net ROI, sealed with its day: it is not shown again before the report opens it. */
export function SealedGuess({ locale }: Props) {
  const box = useRef<HTMLElement>(null);
  const { name, guess } = useBusiness();
  const [draft, setDraft] = useState<number | null>(null);
  const format = useFormat(locale);
  const hydrated = useHydrated();
  const words = useWords();
  const seal = () => {
    if (draft === null) return;
    changeBusiness("guess", () => ({ rate: draft, day: today() }));
    setDraft(null);
    // The button goes with the ruler.
    box.current?.focus();
  };
  return (
    <section className="plate sealed-guess" aria-label={words.title} ref={box} tabIndex={-1}>
      <header className="plate-head">
        <h3>{words.title}</h3>
        <p>{words.intro}</p>
      </header>
      <label className="own-field">
        <span>{words.name}</span>
        <input
          type="text"
          value={name}
          maxLength={LIMITS.line}
          disabled={!hydrated}
          autoComplete="organization"
          onChange={({ target }) => changeBusiness("name", () => target.value)}
        />
      </label>
      {guess === null ? (
        <div className="guess-answer">
          <RulerSlider
            label={words.label}
            value={draft ?? 0}
            bounds={BOUNDS}
            locale={locale}
            onChange={setDraft}
            onCommit={setDraft}
            divisions={40}
            major={10}
          />
          <div className="guess-marks caption" aria-hidden="true">
            {[-1, 0, 1, 2, 3].map((mark) => (
              <span key={mark}>{format.percent(mark)}</span>
            ))}
          </div>
          {draft === null ? (
            <p>{words.invite}</p>
          ) : (
            <p>
              {words.yours}{" "}
              <LivingInput
                label={words.label}
                bounds={BOUNDS}
                value={draft}
                locale={locale}
                onChange={setDraft}
              />{" "}
              {draft < 0 ? words.loss : draft === 0 ? words.even : words.gain(format.money(draft * 100_00))}
            </p>
          )}
          <button type="button" className="button" disabled={!hydrated || draft === null} onClick={seal}>
            {words.seal}
          </button>
        </div>
      ) : (
        <div className="sealed">
          <svg width="44" height="30" viewBox="0 0 44 30" aria-hidden="true">
            <path d="M1 1h42v28H1zM1 1l21 16L43 1" fill="none" stroke="currentColor" strokeWidth="1.500" />
            <circle cx="22" cy="17" r="5" className="sealed-wax" />
          </svg>
          <p role="status">
            <b>{words.sealed(formatDay(guess.day, locale))}</b> {words.until}
          </p>
          <button
            type="button"
            className="text-button"
            onClick={() => {
              changeBusiness("guess", () => null);
              box.current?.focus();
            }}
          >
            {words.breakSeal}
          </button>
        </div>
      )}
    </section>
  );
}
