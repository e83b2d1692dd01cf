import { expect, test } from "vitest";
import type { Drawing, TextRun } from "../../src/adapters/drawing/drawing.ts";
import { svgText } from "../../src/adapters/drawing/svg-text.ts";

const run = (text: string): TextRun => ({
  kind: "text",
  text,
  x: 1.234,
  y: 20,
  width: 40,
  colour: "#192133",
  family: '"Bricolage", "Bricolage fallback", system-ui, sans-serif',
  size: 15,
  weight: "400",
  style: "normal",
  letterSpacing: 0,
  wordSpacing: 0,
});

const drawing = (items: Drawing["items"], title = "A figure"): Drawing => ({
  title,
  width: 800,
  height: 200.5,
  ground: "#fbfdfb",
  items,
});

test("words in a drawing stay words, whatever they look like", () => {
  const svg = svgText(drawing([run('<script>"&\u0000')], "a < b"));
  expect(svg).toContain("&lt;script&gt;&quot;&amp;</text>");
  expect(svg).toContain("<title>a &lt; b</title>");
});

test("a text names the course’s font with others to fall back on, and keeps its width in all of them", () => {
  const svg = svgText(drawing([run("Profit")]));
  expect(svg).toContain('font-family="Bricolage Grotesque, Bricolage, system-ui, sans-serif"');
  expect(svg).toContain('x="1.23"');
  expect(svg).toContain('textLength="40" lengthAdjust="spacingAndGlyphs"');
});

test("hatchings are written once each, and what lets the ground through says so in an attribute of its own", () => {
  const hatched = (stroke: string) => ({
    kind: "shape" as const,
    path: "M0 0h5v5h-5z",
    matrix: [1, 0, 0, 1, 10, 0] as const,
    fill: { stroke, ground: "#1370601f" },
    stroke: null,
    strokeWidth: 0,
    dash: [],
  });
  const svg = svgText(drawing([hatched("#137060"), hatched("#137060"), hatched("#c13020")]));
  expect(svg.match(/<pattern/g)).toHaveLength(2);
  expect(svg.match(/fill="url\(#hatching-0\)"/g)).toHaveLength(2);
  expect(svg).toContain('fill="url(#hatching-1)"');
  expect(svg).toContain('fill="#137060" fill-opacity="0.12"');
  expect(svg).toContain('transform="matrix(1 0 0 1 10 0)"');
});
