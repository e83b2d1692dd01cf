import type { Page } from "@playwright/test";
import type { Business } from "../../src/domain/business/business.ts";
import { EMPTY_WORKBOOK } from "../../src/state/workbook/workbook-document.ts";
import { expect } from "./site.ts";

export const HUB = { fr: "/fr/suivi/", en: "/en/records/" } as const;

/** Opens the hub and waits until it answers. */
export async function openHub(page: Page, address: string = HUB.fr): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole("tab").first()).toBeEnabled();
}

/** Puts the café's records on record. */
export async function loadCafe(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^(Charger les relevés|Load Café)/ }).click();
  await expect(page.locator(".figure-grid")).toBeVisible();
}

/** Takes in a file whose table says all that is needed. */
export async function importFile(page: Page, name: string, text: string): Promise<void> {
  await page
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
  await page.getByRole("button", { name: /^(Importer|Import) [\d,\s]+/ }).click();
  await expect(page.locator(".records-said")).toContainText(name);
}

/** Begins with a workbook that holds these parts of a business. */
export async function withBusiness(page: Page, parts: Partial<Business>): Promise<void> {
  const workbook = { ...EMPTY_WORKBOOK, business: { ...EMPTY_WORKBOOK.business, ...parts } };
  await page.addInitScript((text) => {
    if (localStorage.getItem("retour:workbook") === null) localStorage.setItem("retour:workbook", text);
  }, JSON.stringify(workbook));
}

/** What the page itself has kept of the open business. */
export const keptBusiness = (page: Page): Promise<Business> =>
  page.evaluate(() => JSON.parse(localStorage.getItem("retour:workbook") ?? "{}").business);
