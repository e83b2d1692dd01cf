import { drawSvgShape, drawSvgText } from "./draw-svg.ts";
import { drawBox, drawTextNode } from "./draw-text.ts";
import type { Drawing, Shape, TextRun } from "./drawing.ts";
import { srgb } from "./srgb.ts";

const WIDTH = 800;
const MARGIN = 28;

/** What a drawing leaves out: controls, tables that open, and what only screen readers are told. */
const NOT_DRAWN =
  "button, input, select, textarea, [hidden], .data-table, .ruler-slider, .visually-hidden, [data-drawn=no]";

/**
 * A figure of the page as a drawing, on light paper and at one width whatever the reader's theme and window, words in
 * HTML included. It is laid out once more beside the figure, out of sight, read off, and taken away before anything is painted.
 */
export function drawFigure(figure: HTMLElement, note: string): Drawing {
  const host = document.createElement("div");
  host.className = "drawing-host";
  host.inert = true;
  host.setAttribute("aria-hidden", "true");
  const copy = figure.cloneNode(true) as HTMLElement;
  for (const part of copy.querySelectorAll(NOT_DRAWN)) part.remove();
  const line = document.createElement("p");
  line.className = "caption";
  line.textContent = note;
  host.append(copy, line);
  const set = (name: string, value: string) => host.style.setProperty(name, value);
  set("inline-size", `${WIDTH}px`);
  set("padding", `${MARGIN}px`);
  (figure.parentElement ?? document.body).append(host);
  try {
    const { left, top, width, height } = host.getBoundingClientRect();
    const items: (Shape | TextRun)[] = [];
    collect(host, { x: left, y: top }, items);
    return {
      title: copy.querySelector("h2, h3, h4")?.textContent ?? "",
      width,
      height,
      ground: srgb(getComputedStyle(host).backgroundColor),
      items,
    };
  } finally {
    host.remove();
  }
}

export type Origin = { readonly x: number; readonly y: number };

function collect(element: Element, origin: Origin, items: (Shape | TextRun)[]): void {
  const style = getComputedStyle(element);
  if (style.display === "none" || style.visibility === "hidden") return;
  if (element instanceof SVGGraphicsElement && !(element instanceof SVGSVGElement)) {
    if (element instanceof SVGTextElement) drawSvgText(element, style, origin, items);
    else if (element instanceof SVGGeometryElement) drawSvgShape(element, style, origin, items);
    if (element instanceof SVGDefsElement || element instanceof SVGTextElement) return;
  }
  if (element instanceof HTMLElement && !element.classList.contains("drawing-host")) {
    drawBox(element, style, origin, items);
  }
  for (const child of element.childNodes) {
    if (child instanceof Element) collect(child, origin, items);
    else if (child instanceof Text && element instanceof HTMLElement)
      drawTextNode(child, style, origin, items);
  }
}
