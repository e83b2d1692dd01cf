import { useFormat } from "../../../controls/use-format.ts";
import type { InputBounds } from "../../../domain/simulation/inputs.ts";
import { formatInput } from "../../../i18n/format/input-format.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { useGuess } from "../use-guess.ts";
import { useWords } from "../words.ts";

type Props = {
  readonly lesson: string;
  /** The figure as published, in its unit. */
  readonly answer: number;
  readonly bounds: InputBounds;
  readonly isNetRoi: boolean;
  readonly locale: Locale;
};

/** Compares the reader's first guess with what the lesson found; names the guess that was a gross return. */
export function FigureAnswer({ lesson, answer, bounds, isNetRoi, locale }: Props) {
  const guess = useGuess(lesson);
  const format = useFormat(locale);
  const words = useWords();
  if (guess === undefined) return <span>{words.answerNone}</span>;
  const { unit, step } = bounds;
  const show = (value: number) =>
    unit === "rate"
      ? format.percent(value)
      : formatInput(Math.round(value / step) * step, unit, format, locale);
  const isNear = (other: number) => Math.abs(guess - other) <= step / 2;
  if (isNear(answer)) return <span>{words.answerExact(show(guess))}</span>;
  if (isNetRoi && isNear(answer + 1)) return <span>{words.answerGross(show(guess))}</span>;
  return <span>{words.answerOff(show(guess), show(answer))}</span>;
}
