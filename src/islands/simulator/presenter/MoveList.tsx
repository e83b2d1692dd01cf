import { netRoi } from "../../../domain/roi/return.ts";
import type { PlayedMove } from "../../../domain/simulation/play-moves.ts";
import type { Projection } from "../../../domain/simulation/project-scenario.ts";
import type { Speech } from "./speech.ts";

type Props = {
  readonly start: Projection;
  readonly played: readonly PlayedMove[];
  readonly speech: Speech;
};

/** Net ROI at the start and after each move, one under another. */
export function MoveList({ start, played, speech }: Props) {
  return (
    <ol className="move-list">
      <li>
        <span>{speech.words.end.start}</span>
        <b>{speech.netRoi(netRoi(start.value, start.investment))}</b>
      </li>
      {played.map(({ move, to, after }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a move may come twice, and its place tells which
        <li key={index}>
          <span>
            {speech.words.move.set(speech.names.spokenInput(move.input), speech.input(move.input, to))}
          </span>
          <b>{speech.netRoi(netRoi(after.value, after.investment))}</b>
        </li>
      ))}
    </ol>
  );
}
