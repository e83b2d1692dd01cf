/** A placement: x′ = a·x + c·y + e, y′ = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export type Paint =
  | { readonly colour: string }
  /** Hatching: strokes of one colour on a ground of another. */
  | { readonly stroke: string; readonly ground: string };

export type Shape = {
  readonly kind: "shape";
  /** Path data, as SVG writes it. */
  readonly path: string;
  readonly matrix: Matrix;
  readonly fill: Paint | null;
  readonly stroke: string | null;
  readonly strokeWidth: number;
  readonly dash: readonly number[];
};

export type TextRun = {
  readonly kind: "text";
  readonly text: string;
  /** Where the baseline starts. */
  readonly x: number;
  readonly y: number;
  /** As wide as the page shows it: another font is drawn out or in to this, so that nothing runs into anything. */
  readonly width: number;
  readonly colour: string;
  readonly family: string;
  readonly size: number;
  readonly weight: string;
  readonly style: string;
  readonly letterSpacing: number;
  readonly wordSpacing: number;
};

/** A figure as it would be printed: shapes and lines of text, in pixels, colours in sRGB. */
export type Drawing = {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly ground: string;
  readonly items: readonly (Shape | TextRun)[];
};
