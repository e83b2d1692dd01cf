import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { loadSampleCampaigns } from "../../src/authoring/load-sample-campaigns.ts";
import type { Locale } from "../../src/i18n/locale.ts";
import { expect } from "./site.ts";

export const NBSP = "\u00A0";
const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const ADDRESS = { fr: "/fr/simulateur/", en: "/en/simulator/" };
export const PROJECTOR = { width: 1024, height: 768 };
export const WORDS = {
  fr: { present: "Présenter", begin: "Commencer", chart: "Détail", budget: "Publicité par mois, Instagram" },
  en: { present: "Present", begin: "Begin", chart: "Details", budget: "Advertising a month, Instagram" },
};

/** Opens the simulator on a sample campaign with its prepared moves. */
export async function openOn(page: Page, id: string, locale: Locale = "fr"): Promise<void> {
  const plan = loadSampleCampaigns(ROOT)[locale].find((campaign) => campaign.id === id)?.plan;
  await page.goto(ADDRESS[locale]);
  await page.evaluate(
    (text) => localStorage.setItem("retour:workbook", text),
    JSON.stringify({
      version: 2,
      guesses: {},
      examples: {},
      simulator: plan,
      plans: [],
      own: null,
      exercises: {},
    }),
  );
  await page.reload();
  await expect(page.getByRole("button", { name: WORDS[locale].present, exact: true })).not.toHaveAttribute(
    "aria-disabled",
    "true",
  );
}

export async function begin(page: Page, locale: Locale = "fr"): Promise<void> {
  await page.getByRole("button", { name: WORDS[locale].present, exact: true }).click();
  await page.getByRole("button", { name: WORDS[locale].begin }).click();
  await expect(page.locator(".slide h1")).toBeFocused();
}

export const title = (page: Page) => page.getByRole("dialog").getByRole("heading", { level: 1 });
export const spoken = (page: Page) => page.getByRole("dialog").getByRole("status");
