import type { Drawing, Paint, Shape, TextRun } from "./drawing.ts";

/**
 * A drawing as a PNG, twice its size. It is painted rather than made from the SVG file: an image may not use the page's
 * own fonts, a canvas may.
 */
export async function pngImage(drawing: Drawing, scale = 2): Promise<Blob> {
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(drawing.width * scale);
  canvas.height = Math.ceil(drawing.height * scale);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This browser cannot draw an image.");
  context.fillStyle = drawing.ground;
  context.fillRect(0, 0, canvas.width, canvas.height);
  for (const item of drawing.items) {
    context.setTransform(scale, 0, 0, scale, 0, 0);
    if (item.kind === "text") paintText(context, item);
    else paintShape(context, item);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error("This browser cannot make a PNG."))),
      "image/png",
    );
  });
}

function paintShape(context: CanvasRenderingContext2D, shape: Shape): void {
  const path = new Path2D(shape.path);
  context.transform(...shape.matrix);
  if (shape.fill) {
    context.fillStyle = fillOf(context, shape.fill);
    context.fill(path);
  }
  if (shape.stroke) {
    context.strokeStyle = shape.stroke;
    context.lineWidth = shape.strokeWidth;
    context.setLineDash([...shape.dash]);
    context.stroke(path);
    context.setLineDash([]);
  }
}

function fillOf(context: CanvasRenderingContext2D, fill: Paint): string | CanvasPattern {
  if ("colour" in fill) return fill.colour;
  const tile = document.createElement("canvas");
  const fine = 4; // the tile's own pixels for one of the drawing's
  tile.width = 5 * fine;
  tile.height = 5 * fine;
  const painter = tile.getContext("2d");
  if (!painter) return fill.stroke;
  painter.fillStyle = fill.ground;
  painter.fillRect(0, 0, tile.width, tile.height);
  painter.fillStyle = fill.stroke;
  painter.fillRect(0.15 * fine, 0, 1.7 * fine, tile.height);
  const pattern = context.createPattern(tile, "repeat");
  pattern?.setTransform(new DOMMatrix().rotate(45).scale(1 / fine));
  return pattern ?? fill.stroke;
}

function paintText(context: CanvasRenderingContext2D, run: TextRun): void {
  context.font = `${run.style} ${run.weight} ${run.size}px ${run.family}`;
  if ("letterSpacing" in context) {
    context.letterSpacing = `${run.letterSpacing}px`;
    context.wordSpacing = `${run.wordSpacing}px`;
  }
  context.fillStyle = run.colour;
  context.textBaseline = "alphabetic";
  context.fillText(run.text, run.x, run.y, run.width + 1);
}
