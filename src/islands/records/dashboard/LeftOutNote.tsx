import { useHub } from "../hub.ts";
import { useBoard } from "./board.ts";

/** What of the record is in none of the counts, and why. */
export function LeftOutNote() {
  const { format } = useHub();
  const { words, tally } = useBoard();
  const say = words.board.leftOut;
  const { tooLong, parts, overlapping } = tally.leftOut;
  const all = tooLong + parts + overlapping;
  if (all === 0) return null;
  return (
    <details className="board-left-out">
      <summary>{say.title(format.count(all), all)}</summary>
      <ul>
        {tooLong > 0 && <li>{say.tooLong(format.count(tooLong), tooLong, tally.cadence)}</li>}
        {parts > 0 && <li>{say.parts(format.count(parts), parts)}</li>}
        {overlapping > 0 && <li>{say.overlapping(format.count(overlapping), overlapping)}</li>}
      </ul>
    </details>
  );
}
