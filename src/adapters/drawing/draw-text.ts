import type { Origin } from "./draw-figure.ts";
import type { Shape, TextRun } from "./drawing.ts";
import { srgb } from "./srgb.ts";

let measure: CanvasRenderingContext2D | null = null;

/** Adds a text node, line by line as the page breaks it. */
export function drawTextNode(
  node: Text,
  style: CSSStyleDeclaration,
  origin: Origin,
  items: (Shape | TextRun)[],
): void {
  const font = fontOf(style);
  const range = document.createRange();
  let line: { text: string; rect: DOMRect; right: number } | null = null;
  const end = () => {
    if (!line) return;
    items.push({
      kind: "text",
      text: style.textTransform === "uppercase" ? line.text.toUpperCase() : line.text,
      x: line.rect.left - origin.x,
      y: line.rect.bottom - origin.y - descent(font),
      width: line.right - line.rect.left,
      colour: srgb(style.color),
      ...font,
    });
    line = null;
  };
  // A no-break space does not end a word.
  for (const { 0: word, index } of node.data.matchAll(/[^ \t\r\n]+/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const rect = range.getBoundingClientRect();
    if (rect.width === 0) continue;
    if (line && Math.abs(line.rect.top - rect.top) < 2)
      line = { text: `${line.text} ${word}`, rect: line.rect, right: rect.right };
    else {
      end();
      line = { text: word, rect, right: rect.right };
    }
  }
  end();
}

/** Adds an element's ground and rules. */
export function drawBox(
  element: HTMLElement,
  style: CSSStyleDeclaration,
  origin: Origin,
  items: (Shape | TextRun)[],
): void {
  const { left, top, width, height } = element.getBoundingClientRect();
  const x = left - origin.x;
  const y = top - origin.y;
  const fill = (path: string, colour: string) =>
    items.push({
      kind: "shape",
      path,
      matrix: [1, 0, 0, 1, 0, 0],
      fill: { colour: srgb(colour) },
      stroke: null,
      strokeWidth: 0,
      dash: [],
    });
  const bar = (barX: number, barY: number, barWidth: number, barHeight: number) =>
    `M${barX.toFixed(2)} ${barY.toFixed(2)}h${barWidth.toFixed(2)}v${barHeight.toFixed(2)}h${(-barWidth).toFixed(2)}z`;
  if (!isClear(style.backgroundColor)) fill(bar(x, y, width, height), style.backgroundColor);
  const rules = [
    { side: "Top", at: (size: number) => bar(x, y, width, size) },
    { side: "Bottom", at: (size: number) => bar(x, y + height - size, width, size) },
    { side: "Left", at: (size: number) => bar(x, y, size, height) },
    { side: "Right", at: (size: number) => bar(x + width - size, y, size, height) },
  ] as const;
  for (const { side, at } of rules) {
    const size = Number.parseFloat(style[`border${side}Width`]);
    const colour = style[`border${side}Color`];
    if (size > 0 && style[`border${side}Style`] !== "none" && !isClear(colour)) fill(at(size), colour);
  }
}

/** The font of a text, as both SVG and a canvas take it. */
export function fontOf(style: CSSStyleDeclaration) {
  const spacing = (value: string) => (value === "normal" ? 0 : Number.parseFloat(value));
  return {
    family: style.fontFamily,
    size: Number.parseFloat(style.fontSize),
    weight: style.fontWeight,
    style: style.fontStyle,
    letterSpacing: spacing(style.letterSpacing),
    wordSpacing: spacing(style.wordSpacing),
  };
}

/** How far the font reaches below its baseline: an inline box ends there. */
function descent(font: ReturnType<typeof fontOf>): number {
  measure ??= document.createElement("canvas").getContext("2d");
  if (!measure) return font.size * 0.25;
  measure.font = `${font.style} ${font.weight} ${font.size}px ${font.family}`;
  return measure.measureText("x").fontBoundingBoxDescent;
}

function isClear(colour: string): boolean {
  const hex = srgb(colour);
  return hex.length === 9 && hex.endsWith("00");
}
