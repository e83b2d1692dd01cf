import { useRef, useState } from "react";
import { newGesture } from "../../../controls/use-quantity-input.ts";
import type { Move, Plan } from "../../../domain/simulation/plan.ts";
import { playMoves } from "../../../domain/simulation/play-moves.ts";
import { changePlan } from "../../../state/workbook/simulator-plan.ts";
import { MoveForm } from "./MoveForm.tsx";
import type { Speech } from "./speech.ts";

/** As many as a plan keeps. */
const MOST_MOVES = 40;

type Props = { readonly plan: Plan; readonly speech: Speech };

/** The prepared moves of the plan: added, reworded, put in another order, taken away. Each change can be undone. */
export function MovesEditor({ plan, speech }: Props) {
  const [editing, setEditing] = useState<number | null>(null);
  const [spoken, setSpoken] = useState("");
  const box = useRef<HTMLElement>(null);
  const { moves } = plan;
  const { words, format } = speech;
  const played = playMoves(plan);
  const place = (index: number) => format.count(index + 1);

  const write = (next: readonly Move[], say: string) => {
    changePlan((now) => ({ ...now, moves: next }), newGesture());
    setSpoken(say);
    setEditing(null);
  };
  const swap = (index: number, by: number) => {
    const [one, other] = [moves[index], moves[index + by]];
    if (!one || !other) return;
    write(moves.with(index, other).with(index + by, one), words.moves.moved(place(index + by)));
    // The button under the hand goes with its move.
    const kind = by < 0 ? "up" : "down";
    requestAnimationFrame(() =>
      box.current?.querySelector<HTMLElement>(`[data-move="${index + by}"] [data-act="${kind}"]`)?.focus(),
    );
  };
  const remove = (index: number) => {
    write(moves.toSpliced(index, 1), words.moves.removed);
    box.current?.querySelector<HTMLElement>("h2")?.focus();
  };
  const keep = (move: Move) => {
    if (editing === null) write([...moves, move], words.moves.added(place(moves.length)));
    else write(moves.with(editing, move), words.moves.added(place(editing)));
  };

  return (
    <section className="moves-editor" ref={box}>
      <h2 tabIndex={-1}>{words.moves.title}</h2>
      <p>{moves.length > 0 ? words.moves.note : words.moves.none}</p>
      <ol className="moves">
        {moves.map((move, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a move may come twice, and its place tells which
          <li key={index} data-move={index}>
            <p>
              {words.move.set(speech.names.spokenInput(move.input), speech.input(move.input, move.value))}
              {move.say && <span className="move-say">{words.moves.quote(move.say)}</span>}
            </p>
            <span className="move-acts">
              {(
                [
                  ["up", () => swap(index, -1), index > 0],
                  ["down", () => swap(index, 1), index < moves.length - 1],
                  ["edit", () => setEditing(index), true],
                  ["remove", () => remove(index), true],
                ] as const
              ).map(([act, perform, can]) => (
                <button
                  key={act}
                  type="button"
                  className="text-button"
                  data-act={act}
                  aria-label={words.moves.of(words.moves[act], place(index))}
                  aria-disabled={!can}
                  onClick={perform}
                >
                  {words.moves[act]}
                </button>
              ))}
            </span>
          </li>
        ))}
      </ol>
      {editing === null && moves.length >= MOST_MOVES ? (
        <p>{words.moves.full(format.count(MOST_MOVES))}</p>
      ) : (
        <MoveForm
          // Another move, or one more kept, starts the form afresh.
          key={`${editing} ${moves.length}`}
          scenario={plan.scenario}
          at={played[(editing ?? moves.length) - 1]?.scenario ?? plan.scenario}
          move={editing === null ? null : (moves[editing] ?? null)}
          title={editing === null ? words.moves.new : words.moves.editing(place(editing))}
          speech={speech}
          onKeep={keep}
          onCancel={editing === null ? null : () => setEditing(null)}
        />
      )}
      <p className="visually-hidden" role="status">
        {spoken}
      </p>
    </section>
  );
}
