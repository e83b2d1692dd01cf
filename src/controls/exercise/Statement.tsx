import type { StatementPiece } from "../../i18n/exercise/render-exercise.ts";

/** An exercise's statement, with its figures told from the words around them. */
export function Statement({ pieces }: { readonly pieces: readonly StatementPiece[] }) {
  return (
    <p className="exercise-question">
      {pieces.map((piece, index) =>
        piece.isFigure ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, which never change places.
          <b key={index} className="figure">
            {piece.text}
          </b>
        ) : (
          piece.text
        ),
      )}
    </p>
  );
}
