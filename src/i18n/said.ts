/** A sentence in pieces, so that a figure in it may be a control or wear its colour: texts, and what stands between them. */
export type Said<Piece> = readonly (string | Piece)[];
