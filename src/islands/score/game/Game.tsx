import { type ComponentType, useRef } from "react";
import type { InstrumentProps } from "../island-words.ts";
import { LoadButton } from "../LoadButton.tsx";
import { useLoaded } from "../use-loaded.ts";
import type { GameBoardProps } from "./GameBoard.tsx";

type Props = InstrumentProps &
  Pick<GameBoardProps, "lift"> & { load(): Promise<ComponentType<GameBoardProps>> };

/** Invites the reader to cheat; the board on which it shows is fetched when they do. */
export function Game({ load, ...board }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const loaded = useLoaded(load);
  const { Part: Board } = loaded;
  const { words } = board;
  return (
    <div ref={box} tabIndex={-1}>
      {Board ? (
        <Board {...board} />
      ) : (
        <section className="plate">
          <header className="plate-head">
            <h3>{words.game.title}</h3>
            <p>{words.game.intro}</p>
          </header>
          <LoadButton
            label={words.game.begin}
            loaded={loaded}
            words={words}
            onOpened={() => box.current?.focus()}
          />
        </section>
      )}
    </div>
  );
}
