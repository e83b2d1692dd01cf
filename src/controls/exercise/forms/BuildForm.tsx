import { useRef } from "react";
import type { FormProps } from "../form-props.ts";
import { VerdictNote } from "../VerdictNote.tsx";

/** The longest expression that anybody needs, with room to go astray. */
const MOST_TILES = 40;

/** An expression built from tiles, any of which may be used again. */
export function BuildForm({ answer, given, marking, text, id, words, shared, onChange }: FormProps<"build">) {
  const expression = useRef<HTMLElement>(null);
  const { tiles } = given;
  const change = (next: readonly string[]) => onChange({ form: "build", tiles: next.slice(0, MOST_TILES) });
  const show = (tile: string) => text.options[tile] ?? tile;
  const without = (index: number) => {
    change(tiles.toSpliced(index, 1));
    // The button pressed is gone: the expression keeps the place.
    expression.current?.focus();
  };
  return (
    <>
      <section className="expression" ref={expression} tabIndex={-1} aria-label={words.expression}>
        <p className="visually-hidden" role="status">
          {tiles.map(show).join(" ")}
        </p>
        {tiles.length === 0 && <p className="form-note">{words.expressionEmpty}</p>}
        {tiles.map((tile, index) => (
          <button
            // biome-ignore lint/suspicious/noArrayIndexKey: a tile may stand in several places, and the place is what it is.
            key={index}
            type="button"
            className="tile"
            aria-label={words.removeTile(show(tile), index + 1)}
            onClick={() => without(index)}
          >
            {show(tile)}
          </button>
        ))}
      </section>
      <fieldset className="tiles">
        <legend>{words.tiles}</legend>
        {answer.tiles.map(({ id: tile, kind }) => (
          <button
            key={tile}
            type="button"
            className={kind === "operator" ? "tile is-operator" : "tile"}
            onClick={() => change([...tiles, tile])}
          >
            {show(tile)}
          </button>
        ))}
      </fieldset>
      <p className="exercise-help">
        <button
          type="button"
          className="text-button"
          aria-disabled={tiles.length === 0 || undefined}
          onClick={() => change(tiles.slice(0, -1))}
        >
          {words.removeLast}
        </button>
        <button
          type="button"
          className="text-button"
          aria-disabled={tiles.length === 0 || undefined}
          onClick={() => change([])}
        >
          {words.clear}
        </button>
      </p>
      <div id={`${id}-verdict`} role="status">
        {marking && (
          <VerdictNote
            verdict={marking.verdict}
            text={text}
            shared={shared}
            words={words}
            instead={{ correct: words.rightPlain, empty: words.buildFirst }}
          />
        )}
      </div>
    </>
  );
}
