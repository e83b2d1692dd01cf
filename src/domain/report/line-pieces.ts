/** What a line of a report can be made to say, each against one way of misreading it. */
export const PIECES = ["net", "money", "period", "staff", "closed", "range"] as const;
export type Piece = (typeof PIECES)[number];
