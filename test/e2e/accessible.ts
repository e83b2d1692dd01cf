import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** What a theme can break; the rest is the same page in both. */
const OF_COLOUR = ["color-contrast", "link-in-text-block"];

/**
 * What the page breaks of WCAG 2.2 AA as it stands: every rule in the light theme, then those of colour in the dark one.
 * `within` limits both to a part of the page.
 */
export async function violationsOf(page: Page, within = "html"): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    // One frame, no other site's: the mode that opens no second page for it is enough.
    // Listing what passes would take longer than finding what does not.
    const axe = new AxeBuilder({ page })
      .options({ resultTypes: ["violations"] })
      .include(within)
      .setLegacyMode(true);
    const asked = colorScheme === "light" ? axe.withTags(RULES) : axe.withRules(OF_COLOUR);
    const { violations } = await asked.analyze();
    for (const { id, nodes } of violations) {
      found.push(`${colorScheme}, ${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
    }
  }
  await page.emulateMedia({ colorScheme: null });
  return found;
}

/** The page as it stands breaks no rule of WCAG 2.2 AA, in either theme. */
export async function expectAccessible(page: Page, within?: string): Promise<void> {
  expect(await violationsOf(page, within)).toEqual([]);
}
