import type { Browser, BrowserContext, Locator, Page } from "@playwright/test";
import jsQr from "jsqr";
import { expect } from "./site.ts";

export const NBSP = "\u00A0";
export const SIMULATOR = "/fr/simulateur/";

export const field = (page: Page, name: string) => page.getByRole("spinbutton", { name, exact: true });
export const net = (page: Page) => page.locator(".verdict-net");
export const note = (page: Page) => page.locator(".arrival");
export const act = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** Types a figure and leaves its field, which then shows it as it took it. */
export async function type(page: Page, name: string, typed: string) {
  await field(page, name).fill(typed);
  await field(page, name).press("Tab");
}

/** Opens the bench and waits until it answers. */
export async function openBench(page: Page, address = SIMULATOR) {
  await page.goto(address);
  await expect(act(page, "Partager")).not.toHaveAttribute("aria-disabled", "true");
}

export async function linkOf(page: Page): Promise<string> {
  await act(page, "Partager").click();
  const dialog = page.getByRole("dialog", { name: "Partager ou garder ce plan" });
  const link = await dialog.getByRole("textbox", { name: "Lien" }).inputValue();
  await act(page, "Fermer").click();
  await expect(dialog).toBeHidden();
  return link;
}

/** Everything the bench shows: its results as text, and every input as it stands. */
export async function figuresOf(page: Page) {
  const results = await page.locator(".bench-results").textContent();
  const inputs = await page
    .getByRole("spinbutton")
    .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
  return { results, inputs };
}

/** What this browser keeps of the bench. */
export const keptPlan = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem("retour:workbook") ?? "{}"));

/** Reads a QR code off a picture of the screen, with a decoder that knows nothing of how it was made. */
export async function scan(browser: Browser, code: Locator): Promise<string | undefined> {
  const picture = (await code.screenshot()).toString("base64");
  const context = await browser.newContext();
  const page = await context.newPage();
  const { greys, width, height } = await page.evaluate(async (bytes) => {
    const blob = new Blob([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))], {
      type: "image/png",
    });
    const image = await createImageBitmap(blob);
    const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
    canvas?.drawImage(image, 0, 0);
    const pixels = canvas?.getImageData(0, 0, image.width, image.height).data ?? [];
    // One byte a pixel: four, as JSON, would take a minute to hand over.
    let greys = "";
    for (let at = 0; at < pixels.length; at += 4) greys += String.fromCharCode(pixels[at] ?? 0);
    return { greys: btoa(greys), width: image.width, height: image.height };
  }, picture);
  await context.close();
  const pixels = [...Buffer.from(greys, "base64")].flatMap((grey) => [grey, grey, grey, 255]);
  return jsQr(Uint8ClampedArray.from(pixels), width, height)?.data;
}

export async function elsewhere(
  browser: Browser,
  run: (page: Page, context: BrowserContext) => Promise<void>,
) {
  const context = await browser.newContext({ locale: "fr-CA", reducedMotion: "reduce" });
  await run(await context.newPage(), context);
  await context.close();
}
