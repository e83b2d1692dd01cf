import type { Drawing, Paint, Shape, TextRun } from "./drawing.ts";

/** The course's fonts by the names under which others may have them, with something to fall back on. */
const FAMILIES: readonly (readonly [start: string, family: string])[] = [
  ["Bricolage", "Bricolage Grotesque, Bricolage, system-ui, sans-serif"],
  ["Source Serif", "Source Serif 4, Source Serif, Georgia, serif"],
  ["Martian Mono", "Martian Mono, ui-monospace, monospace"],
];

/** A drawing as an SVG file that needs nothing else: attributes only, no style sheet, no script, no address to fetch. */
export function svgText(drawing: Drawing): string {
  const { width, height, title, ground, items } = drawing;
  const hatchings = new Map<string, string>();
  const body = items.map((item) => (item.kind === "text" ? textTag(item) : shapeTag(item, hatchings)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}" role="img">`,
    `<title>${escaped(title)}</title>`,
    hatchings.size > 0 ? `<defs>${[...hatchings.values()].join("")}</defs>` : "",
    `<rect width="100%" height="100%" fill="${ground}"/>`,
    ...body,
    "</svg>",
    "",
  ].join("\n");
}

function shapeTag(shape: Shape, hatchings: Map<string, string>): string {
  const { path, matrix, fill, stroke, strokeWidth, dash } = shape;
  const placed = matrix.every((part, index) => part === [1, 0, 0, 1, 0, 0][index])
    ? ""
    : ` transform="matrix(${matrix.map(round).join(" ")})"`;
  const line =
    stroke === null
      ? ""
      : ` ${painted("stroke", stroke)} stroke-width="${round(strokeWidth)}"${dash.length > 0 ? ` stroke-dasharray="${dash.map(round).join(" ")}"` : ""}`;
  return `<path d="${escaped(path)}"${placed} ${fillOf(fill, hatchings)}${line}/>`;
}

function fillOf(fill: Paint | null, hatchings: Map<string, string>): string {
  if (fill === null) return 'fill="none"';
  if ("colour" in fill) return painted("fill", fill.colour);
  const key = `${fill.stroke} ${fill.ground}`;
  const id = `hatching-${hatchings.has(key) ? [...hatchings.keys()].indexOf(key) : hatchings.size}`;
  hatchings.set(
    key,
    `<pattern id="${id}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" ${painted("fill", fill.ground)}/><path d="M1 0v5" ${painted("stroke", fill.stroke)} stroke-width="1.7"/></pattern>`,
  );
  return `fill="url(#${id})"`;
}

/** A colour as attributes: what lets the ground through is a second one, as older programs know no `#rrggbbaa`. */
function painted(what: "fill" | "stroke", colour: string): string {
  const alpha = colour.length === 9 ? Number.parseInt(colour.slice(7), 16) / 255 : 1;
  const through = alpha < 1 ? ` ${what}-opacity="${round(alpha)}"` : "";
  return `${what}="${colour.slice(0, 7)}"${through}`;
}

function textTag(run: TextRun): string {
  const first = run.family.replace(/^["']/, "");
  const family = FAMILIES.find(([start]) => first.startsWith(start))?.[1] ?? run.family.replaceAll('"', "'");
  const slanted = run.style === "normal" ? "" : ` font-style="${run.style}"`;
  const spaced = run.letterSpacing === 0 ? "" : ` letter-spacing="${round(run.letterSpacing)}"`;
  return `<text x="${round(run.x)}" y="${round(run.y)}" ${painted("fill", run.colour)} font-family="${escaped(family)}" font-size="${round(run.size)}" font-weight="${run.weight}"${slanted}${spaced} textLength="${round(run.width)}" lengthAdjust="spacingAndGlyphs" xml:space="preserve">${escaped(run.text)}</text>`;
}

function round(value: number): number {
  return Number(value.toFixed(2));
}

function escaped(text: string): string {
  return (
    [...text]
      // XML has no place for control characters, however written.
      .filter((character) => character >= " " || character === "\t" || character === "\n")
      .join("")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
  );
}
