import { guessRuler, stackDots } from "../../../charts/geometry/guess-ruler.ts";
import { Ruler } from "../../../charts/marks/Ruler.tsx";
import { guessSpread } from "../../../domain/guess/class-guesses.ts";
import { isDefined } from "../../../domain/quantity/outcome.ts";
import type { Question } from "./slide.ts";
import type { Speech } from "./speech.ts";

type Props = {
  readonly question: Question;
  readonly guesses: readonly number[];
  readonly isRevealed: boolean;
  readonly speech: Speech;
};

// Everything is measured in the drawing's own type size, so that it grows with the screen.
const DOT = 0.6;
const DOT_WIDTH = 1.7; // percent of the ruler that a dot takes on a projector
const ROOM = 2; // for the stack of dots
const LABELS = 2.4; // above it, two lines: the class's median, and the answer

/** The class's guesses as dots on a ruler, their median, and once revealed the answer's blade beside them. */
export function ClassRuler({ question, guesses, isRevealed, speech }: Props) {
  const { words, format } = speech;
  const { unit, signed, answer } = question;
  const spread = guessSpread(guesses);
  if (!spread) return null;
  const shown = (value: number) => speech.guess(value, unit, signed);
  const known = isRevealed && isDefined(answer) ? [answer] : [];
  const ruler = guessRuler(unit, guesses, [...question.room, ...known]);
  const dots = stackDots(
    guesses.map((guess) => ruler.at(guess)),
    DOT_WIDTH,
  );
  const levels = Math.max(...dots.map(({ level }) => level));
  const rise = Math.min(DOT * 1.2, (ROOM - DOT) / Math.max(levels, 1));
  const foot = LABELS + ROOM;
  const count = words.guesses.count(format.count(guesses.length), guesses.length < 2);
  return (
    <div className="class-ruler" role="img" aria-label={words.guesses.ruler(shown(spread.median), count)}>
      <svg width="100%" height={`${foot}em`} aria-hidden="true">
        {dots.map(({ x, level }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: dots have no name but their place
          <svg key={index} x={`${x}%`} overflow="visible" aria-hidden="true">
            <rect
              className="guess-dot"
              x={`${-DOT / 2}em`}
              y={`${foot - DOT - 0.1 - level * rise}em`}
              width={`${DOT}em`}
              height={`${DOT}em`}
            />
          </svg>
        ))}
        <Pointer
          className="guess-median"
          x={ruler.at(spread.median)}
          side={sideOf(ruler.at(spread.median), known.map((value) => ruler.at(value))[0])}
          top={LABELS / 2}
          foot={foot}
          label={words.guesses.median(shown(spread.median))}
        />
        {isRevealed && isDefined(answer) && (
          <Pointer
            className="guess-blade"
            x={ruler.at(answer)}
            side={sideOf(ruler.at(answer), undefined)}
            top={0}
            foot={foot}
            label={words.guesses.answer(question.figure)}
          />
        )}
      </svg>
      <Ruler divisions={(ruler.marks.length - 1) * 10} major={10} height={14} towards="down" />
      <div className="class-marks" aria-hidden="true">
        {ruler.marks.map((mark) => (
          <span key={mark.rate}>{shown(Math.abs(mark.rate) < 1e-9 ? 0 : mark.rate)}</span>
        ))}
      </div>
    </div>
  );
}

type PointerProps = {
  readonly className: string;
  /** Percent of the width. */
  readonly x: number;
  /** The side of the line that its label stands on. */
  readonly side: "left" | "right";
  /** Where its label begins and its line ends, in the drawing's type size. */
  readonly top: number;
  readonly foot: number;
  readonly label: string;
};

/** A line down to the ruler with its label beside it. */
function Pointer({ className, x, side, top, foot, label }: PointerProps) {
  const isLeft = side === "left";
  return (
    <g className={className}>
      <line x1={`${x}%`} x2={`${x}%`} y1={`${top + 0.1}em`} y2={`${foot}em`} />
      <text
        x={`${x}%`}
        y={`${top + 0.9}em`}
        dx={isLeft ? "-0.400em" : "0.400em"}
        textAnchor={isLeft ? "end" : "start"}
      >
        {label}
      </text>
    </g>
  );
}

/** Where the label has room: away from the other line where that is near, inward where the end of the ruler is. */
function sideOf(x: number, other: number | undefined): "left" | "right" {
  if (x < 28) return "right";
  if (x > 72) return "left";
  return other !== undefined && other >= x ? "left" : "right";
}
