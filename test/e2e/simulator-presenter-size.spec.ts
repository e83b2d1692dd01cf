import type { Page } from "@playwright/test";
import { begin, openOn, PROJECTOR, title, WORDS } from "./presenting.ts";
import { expect, test } from "./site.ts";

/** What on the screen is under 24 pixels, out of the window, cut by an ellipsis or only reached by scrolling. */
function complaints(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const dialog = document.querySelector("dialog[open]");
    const slide = dialog?.querySelector(".slide");
    if (!dialog || !slide) return ["no screen"];
    const found: string[] = [];
    if (slide.scrollHeight > slide.clientHeight + 1 || slide.scrollWidth > slide.clientWidth + 1) {
      found.push(`scrolls: ${slide.scrollHeight} in ${slide.clientHeight}`);
    }
    for (const element of dialog.querySelectorAll(".presenter-head *, .presenter-bar *")) {
      if (
        element instanceof HTMLElement &&
        element.scrollWidth > element.clientWidth + 1 &&
        element.clientWidth > 0
      )
        found.push(`cut: ${element.textContent}`);
    }
    const texts = document.createTreeWalker(dialog, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode;
      const holder = node.parentElement;
      if (!holder || !node.textContent?.trim() || holder.closest(".visually-hidden")) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width === 0) continue;
      const size = Number.parseFloat(getComputedStyle(holder).fontSize);
      if (size < 24) found.push(`${size} px: ${node.textContent}`);
      if (
        box.left < -0.5 ||
        box.right > innerWidth + 0.5 ||
        box.top < -0.5 ||
        box.bottom > innerHeight + 0.5
      ) {
        found.push(`outside: ${node.textContent}`);
      }
    }
    return found;
  });
}

for (const [locale, size, colorScheme, sample] of [
  // The longest names of inputs, and the most moves.
  ["fr", PROJECTOR, "light", "cuisines-du-quai"],
  ["en", PROJECTOR, "dark", "cafe-merisier"],
  ["en", { width: 1920, height: 1080 }, "light", "astrolune"],
  ["fr", { width: 1920, height: 1080 }, "dark", "cafe-merisier"],
] as const) {
  test.describe(`${sample} on a ${size.width} × ${size.height} projector, ${locale}, ${colorScheme}`, () => {
    test.use({ viewport: size, colorScheme });
    test("is in type of 24 pixels and more, with nothing cut off, on every screen", { tag: "@long" }, async ({
      page,
    }) => {
      test.setTimeout(180_000);
      await openOn(page, sample, locale);
      await begin(page, locale);
      const screens = Number(
        (await page.locator(".presenter-head span").textContent())?.match(/(\d+)$/)?.[1],
      );
      expect(screens).toBeGreaterThan(8);
      const problems: string[] = [];
      const look = async (state: string) => {
        const heading = await title(page).textContent();
        problems.push(...(await complaints(page)).map((each) => `${heading}, ${state}: ${each}`));
      };
      for (let screen = 1; screen <= screens; screen += 1) {
        await look("as asked");
        const field = page.locator(".guess-field");
        if (await field.isVisible()) {
          await field.fill("40, 25, -10, 60, 60, 55, 100, 120, 30, 20, 10, 80, 60, 0");
          await field.press("Enter");
          await expect(page.locator(".guess-dot")).toHaveCount(14);
          await look("with guesses");
          await page.keyboard.press("PageDown");
          await expect(page.locator(".slide-figure")).toBeVisible();
          await look("revealed");
          const chart = page.getByRole("button", { name: WORDS[locale].chart });
          if (await chart.isVisible()) {
            await chart.click();
            await look("drawn");
          }
        }
        if (screen < screens) await page.keyboard.press("ArrowRight");
      }
      expect(problems).toEqual([]);
    });
  });
}
