import type { useDragAlong } from "../../controls/use-drag-along.ts";

type Props = {
  /** Interactions and base, as shares of the drawing's width. */
  readonly part: number;
  readonly whole: number;
  /** What lets the end of the bar be moved, where it can be. */
  readonly drag?: ReturnType<typeof useDragAlong> | undefined;
};

const HEIGHT = 24;

/** A base as a bar, the interactions it is divided into at its start; blue where the reader may move its end. */
export function BaseBar({ part, whole, drag }: Props) {
  const end = `${whole * 100}%`;
  return (
    <svg width="100%" height={HEIGHT} aria-hidden="true" className={drag && "is-held"}>
      <rect className="base-whole" y="4" width={end} height={HEIGHT - 8} />
      <rect className="base-part" y="4" width={`${part * 100}%`} height={HEIGHT - 8} />
      {drag && (
        <>
          <line x1={end} x2={end} y2={HEIGHT} />
          {/* Wider than the line, so that a finger finds it. */}
          <rect className="base-grip" x={end} y="0" width="44" height={HEIGHT} {...drag} />
        </>
      )}
    </svg>
  );
}
