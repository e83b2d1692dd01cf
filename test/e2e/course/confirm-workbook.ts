import { expect } from "@playwright/test";
import type { Business } from "../../../src/domain/business/business.ts";
import { LESSON_OF, PARTS, type PartName } from "../../../src/domain/business/parts.ts";
import { reviewBusiness } from "../../../src/domain/business/review-business.ts";
import { metricOf } from "../../../src/domain/metric/metric-catalogue.ts";
import { expectConfirmed } from "./confirm.ts";
import { countFigures } from "./count-figures.ts";
import type { Desk } from "./lesson-work.ts";
import { moneyFigures } from "./money-figures.ts";

/** Holds every figure of the workbook's page, as it prints, against the engine, part by part; all parts are complete. */
export async function confirmWorkbook(desk: Desk, business: Business): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const { page, words } = desk;
  const reviews = reviewBusiness(business, { today, metricOf });
  expect(reviews.filter(({ state }) => state !== "complete")).toEqual([]);
  await expect(page.getByText(words.workbook.allDone)).toBeVisible();
  await page.emulateMedia({ media: "print" });
  for (const [index, part] of PARTS.entries()) {
    const { title } = words.workbook.parts[part];
    const line = page.getByRole("region", { name: title, exact: true });
    const head = [String(index + 1), lessonName(desk, part)];
    const figures = { ...countFigures(desk, business), ...moneyFigures(desk, business) };
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden does not print
    expectConfirmed(await line.innerText(), [...head, ...(figures[part] ?? [])], business);
  }
  await page.emulateMedia({ media: null });
}

/** The lesson that a part names, as far as its number. */
function lessonName({ words }: Desk, part: PartName): string {
  return words.workbook.lesson(LESSON_OF[part], "").trim();
}
