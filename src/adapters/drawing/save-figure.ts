import { datedFileName, saveFile } from "../file/save-file.ts";
import { drawFigure } from "./draw-figure.ts";
import { pngImage } from "./png-image.ts";
import { svgText } from "./svg-text.ts";

/** Gives the reader a figure of the page as a file; `plan` and the figure's own title name it. */
export async function saveFigure(figure: HTMLElement, format: "svg" | "png", plan: string): Promise<void> {
  // A drawing made before the fonts are there would keep their stand-ins.
  await document.fonts.ready;
  const drawing = drawFigure(figure, `${plan} · Retour`);
  const content =
    format === "svg" ? new Blob([svgText(drawing)], { type: "image/svg+xml" }) : await pngImage(drawing);
  saveFile(datedFileName([plan, drawing.title], format), content);
}
