const known = new Map<string, string>();
let pen: CanvasRenderingContext2D | null = null;

/** A CSS colour (OKLCH, mixes…) as other programs read it: `#rrggbb`, with two digits more where it lets the ground through. */
export function srgb(colour: string): string {
  const found = known.get(colour);
  if (found) return found;
  pen ??= document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  if (!pen) return colour;
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 255] = pen.getImageData(0, 0, 1, 1).data;
  const hex = (parts: readonly number[]) =>
    `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
  const text = hex(alpha === 255 ? [red, green, blue] : [red, green, blue, alpha]);
  known.set(colour, text);
  return text;
}
