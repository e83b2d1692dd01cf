import { type ReactNode, type RefObject, useEffect, useRef } from "react";
import { announce } from "../../adapters/page/announce.ts";
import { DataTable } from "../../controls/DataTable.tsx";
import type { Locale } from "../../i18n/locale.ts";
import type { ScoreWords } from "./island-words.ts";
import { WeightsLine } from "./WeightsLine.tsx";

type Props = {
  readonly className: string;
  /** The finding: it changes when the finding does, and is said once the hand that changed it rests. */
  readonly title: string;
  /** What the drawing says of the thing that is picked out in it. */
  readonly answer?: string | undefined;
  readonly caption: string;
  readonly locale: Locale;
  readonly words: ScoreWords;
  /** False where the weights stand in the instrument itself. */
  readonly withWeights?: boolean;
  readonly table: {
    readonly caption: string;
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
  readonly children: ReactNode;
  readonly box?: RefObject<HTMLElement | null>;
};

/** What every instrument of the lesson has: a finding, the reader's weights, a drawing, and its table. */
export function Instrument(props: Props) {
  const { className, title, answer, caption, locale, words, withWeights = true, table, children } = props;
  const own = useRef<HTMLElement>(null);
  const box = props.box ?? own;
  useSaid(answer, box);
  useSaid(title, box);
  return (
    <figure ref={box} className={`plate ${className}`} tabIndex={-1}>
      <header className="plate-head">
        <h3>{title}</h3>
        <p>{caption}</p>
      </header>
      {withWeights && <WeightsLine locale={locale} words={words} />}
      {children}
      {answer && <p className="score-answer">{answer}</p>}
      <DataTable locale={locale} {...table} />
    </figure>
  );
}

/** Has a text said when it changes under the reader's hand: the other instruments that follow it stay silent. */
function useSaid(text: string | undefined, box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (text && box.current?.contains(document.activeElement)) announce(() => text);
  }, [text, box]);
}
