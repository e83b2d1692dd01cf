import { useState } from "react";
import { Arrow } from "./Arrow.tsx";
import { ClassRuler } from "./ClassRuler.tsx";
import { classVerdict } from "./class-verdict.ts";
import { GuessForm } from "./GuessForm.tsx";
import { SlideChart } from "./SlideChart.tsx";
import type { Slide } from "./slide.ts";
import type { Speech } from "./speech.ts";

type Props = {
  readonly slide: Slide;
  readonly isRevealed: boolean;
  readonly guesses: readonly number[];
  readonly speech: Speech;
  onReveal(): void;
  onSay(text: string): void;
  onAgain(): void;
};

/** One screen: the question, what is given, and under its cover the answer with what the class thought. */
export function SlideView({ slide, isRevealed, guesses, speech, onReveal, onSay, onAgain }: Props) {
  const { words } = speech;
  const { question, chart, lead, change } = slide;
  // With guesses the class comes first and the drawing on demand: one result at a time.
  const [wantsChart, setWantsChart] = useState(false);
  const hasGuesses = guesses.length > 0;
  const showsChart = isRevealed && chart !== null && (!hasGuesses || wantsChart);
  return (
    // A long text may need scrolling on a small screen, by keyboard too.
    <section
      className="slide"
      data-dense={lead !== undefined || undefined}
      aria-labelledby="slide-title"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus
      tabIndex={0}
    >
      <h1 id="slide-title" tabIndex={-1}>
        {slide.title}
      </h1>
      {lead && (
        <p className="slide-lead" data-long={lead.say.length > 130 || undefined}>
          <small>{lead.number}</small> {lead.say}
        </p>
      )}
      {(change || slide.facts.length > 0) && (
        <dl className="slide-given">
          {change && (
            <div>
              <dt>{change.label}</dt>
              <dd>
                {change.from}
                <Arrow towards={1} label={words.move.becomes} />
                {change.to}
              </dd>
            </div>
          )}
          {slide.facts.map(({ label, shown, hue }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd className={hue}>{shown}</dd>
            </div>
          ))}
        </dl>
      )}
      {question &&
        (isRevealed ? (
          <div className="slide-answer">
            <p className="slide-figure" data-long={question.figure.length > 8 || undefined}>
              {question.figure}
            </p>
            <div className="slide-told">
              <p>{question.told}</p>
              {hasGuesses && chart && (
                <button type="button" className="text-button" onClick={() => setWantsChart(!wantsChart)}>
                  {wantsChart ? words.guesses.showClass : words.guesses.showChart}
                </button>
              )}
            </div>
          </div>
        ) : (
          <div className="slide-answer">
            <Cover onReveal={onReveal} speech={speech} />
            <GuessForm
              slide={slide.id}
              question={question}
              guesses={guesses}
              speech={speech}
              onEmpty={onReveal}
              onSay={onSay}
            />
          </div>
        ))}
      {question && hasGuesses && !showsChart && (
        <div className="slide-under">
          <ClassRuler question={question} guesses={guesses} isRevealed={isRevealed} speech={speech} />
          {isRevealed && <p className="class-verdict">{classVerdict(question, guesses, speech)}</p>}
        </div>
      )}
      {chart && showsChart && (
        <div className={question ? "slide-under" : undefined}>
          <SlideChart chart={chart} speech={speech} />
        </div>
      )}
      {question === null && (
        <p className="slide-end">
          <span>{words.end.unchanged}</span>
          <button type="button" className="button" onClick={onAgain}>
            {words.end.again}
          </button>
        </p>
      )}
    </section>
  );
}

/** What lies over a hidden answer; pressing it takes it off. */
function Cover({ onReveal, speech: { words } }: { onReveal(): void; readonly speech: Speech }) {
  return (
    <button type="button" className="slide-cover" onClick={onReveal}>
      <svg width="100%" height="100%" aria-hidden="true">
        <defs>
          <pattern
            id="presenter-cover"
            className="cover-hatch"
            width="10"
            height="10"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="10" height="10" />
            <path d="M2 0v10" />
          </pattern>
        </defs>
        <rect width="100%" height="100%" fill="url(#presenter-cover)" />
      </svg>
      <span>
        <span aria-hidden="true">
          <kbd>{words.keys.space}</kbd>
        </span>{" "}
        {words.reveal}
      </span>
    </button>
  );
}
