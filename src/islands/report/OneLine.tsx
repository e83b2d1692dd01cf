import { useState } from "react";
import { useHydrated } from "../../controls/use-hydrated.ts";
import { PIECES, type Piece } from "../../domain/report/line-pieces.ts";
import type { ShownFigures } from "../../i18n/fr/report.ts";
import { useWords } from "./words.ts";

type Props = {
  /** Figures of the campaign, written out in the page's language. */
  readonly shown: ShownFigures;
};

/** One line of a report, piece by piece: each piece put in strikes out a way to misread it. */
export function OneLine({ shown }: Props) {
  const hydrated = useHydrated();
  const words = useWords().line;
  const [put, setPut] = useState<readonly Piece[]>([]);
  const toggle = (piece: Piece) =>
    setPut(put.includes(piece) ? put.filter((each) => each !== piece) : [...put, piece]);
  return (
    <figure className="plate one-line">
      <header className="plate-head">
        <h3 aria-live="polite">{words.title(PIECES.length - put.length)}</h3>
        <p>{words.caption}</p>
      </header>
      <blockquote>{words.say(shown, put)}</blockquote>
      <ul>
        {PIECES.map((piece) => (
          <li key={piece}>
            <label>
              <input
                type="checkbox"
                checked={put.includes(piece)}
                disabled={!hydrated}
                onChange={() => toggle(piece)}
              />
              <span>{words.pieces[piece]}</span>
            </label>
            {put.includes(piece) ? (
              <s>{words.misreadings[piece]}</s>
            ) : (
              <span>{words.misreadings[piece]}</span>
            )}
          </li>
        ))}
      </ul>
    </figure>
  );
}
