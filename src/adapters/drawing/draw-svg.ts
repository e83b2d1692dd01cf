import type { Origin } from "./draw-figure.ts";
import { fontOf } from "./draw-text.ts";
import type { Matrix, Paint, Shape, TextRun } from "./drawing.ts";
import { placedPath } from "./placed-path.ts";
import { srgb } from "./srgb.ts";

const UNMOVED: Matrix = [1, 0, 0, 1, 0, 0];

/** Adds a shape of an SVG, its lengths in percent worked out and its place on the page with it. */
export function drawSvgShape(
  element: SVGGeometryElement,
  style: CSSStyleDeclaration,
  origin: Origin,
  items: (Shape | TextRun)[],
): void {
  const drawn = pathOf(element);
  const placed = matrixOf(element, origin);
  if (drawn === null || placed === null) return;
  // What is drawn out without its strokes, a ruler, is so here as well: nothing but the page knows of such strokes.
  const isOutline = style.vectorEffect === "non-scaling-stroke";
  const [path, matrix] = isOutline ? [placedPath(drawn, placed), UNMOVED] : [drawn, placed];
  const isOpen = element instanceof SVGLineElement;
  const fill = isOpen
    ? null
    : paintOf(element, style.fill, Number(style.fillOpacity) * Number(style.opacity));
  const stroke = style.stroke === "none" ? null : srgb(style.stroke);
  if (fill === null && stroke === null) return;
  items.push({
    kind: "shape",
    path,
    matrix,
    fill,
    stroke,
    strokeWidth: Number.parseFloat(style.strokeWidth),
    dash: style.strokeDasharray === "none" ? [] : style.strokeDasharray.split(/[ ,]+/).map(Number.parseFloat),
  });
}

/** Adds a line of text of an SVG, from where its first letter stands. */
export function drawSvgText(
  element: SVGTextElement,
  style: CSSStyleDeclaration,
  origin: Origin,
  items: (Shape | TextRun)[],
): void {
  const text = (element.textContent ?? "").trim();
  const matrix = matrixOf(element, origin);
  if (text === "" || matrix === null || element.getNumberOfChars() === 0) return;
  const { x, y } = element.getStartPositionOfChar(0);
  items.push({
    kind: "text",
    text,
    x: matrix[0] * x + matrix[2] * y + matrix[4],
    y: matrix[1] * x + matrix[3] * y + matrix[5],
    width: element.getComputedTextLength(),
    colour: srgb(style.fill),
    ...fontOf(style),
  });
}

function pathOf(element: SVGGeometryElement): string | null {
  if (element instanceof SVGRectElement) {
    const [x, y, width, height] = [element.x, element.y, element.width, element.height].map(lengthOf);
    return width && height ? `M${x} ${y}h${width}v${height}h${-width}z` : null;
  }
  if (element instanceof SVGLineElement) {
    const [x1, y1, x2, y2] = [element.x1, element.y1, element.x2, element.y2].map(lengthOf);
    return `M${x1} ${y1}L${x2} ${y2}`;
  }
  if (element instanceof SVGCircleElement) {
    const [cx = 0, cy = 0, r = 0] = [element.cx, element.cy, element.r].map(lengthOf);
    return `M${round(cx - r)} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  }
  if (element instanceof SVGPolylineElement || element instanceof SVGPolygonElement) {
    const points = [...element.points].map(({ x, y }) => `${round(x)} ${round(y)}`);
    if (points.length === 0) return null;
    return `M${points.join("L")}${element instanceof SVGPolygonElement ? "z" : ""}`;
  }
  return element.getAttribute("d");
}

const lengthOf = (length: SVGAnimatedLength) => round(length.baseVal.value);

const round = (value: number) => Number(value.toFixed(2));

function matrixOf(element: SVGGraphicsElement, origin: Origin): Matrix | null {
  const placed = element.getScreenCTM();
  return placed && [placed.a, placed.b, placed.c, placed.d, placed.e - origin.x, placed.f - origin.y];
}

function paintOf(element: Element, fill: string, opacity: number): Paint | null {
  if (fill === "none" || opacity === 0) return null;
  const pattern = /url\(["']?#([^"')]+)/.exec(fill)?.[1];
  if (pattern === undefined) return { colour: srgb(faded(fill, opacity)) };
  // The copy has patterns of its own, in the copy's colours; a drawing may also use those of one drawn before it.
  const id = `#${CSS.escape(pattern)}`;
  const found = element.closest(".drawing-host")?.querySelector(id) ?? document.querySelector(id);
  const strokes = found?.querySelector("path");
  const ground = found?.querySelector("rect");
  if (!strokes || !ground) return null;
  return { stroke: srgb(getComputedStyle(strokes).stroke), ground: srgb(getComputedStyle(ground).fill) };
}

function faded(colour: string, opacity: number): string {
  return opacity >= 1 ? colour : `color-mix(in srgb, ${colour} ${opacity * 100}%, transparent)`;
}
