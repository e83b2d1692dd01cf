import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import type { Locator, Page, TestInfo } from "@playwright/test";
import { expect } from "./site.ts";

/** Texts of the cells of these tables' rows, in their order. */
export function cellsOf(tables: Locator): Promise<string[]> {
  return tables
    .locator("tbody")
    .getByRole("row")
    .evaluateAll((rows) => rows.flatMap((row) => Array.from(row.children, (cell) => cell.textContent ?? "")));
}

/** The page's text as it is printed, on A4 and on Letter, each found to hold all of these texts. */
export async function textOnPaper(
  page: Page,
  testInfo: TestInfo,
  held: readonly string[],
): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const format of ["A4", "Letter"]) {
    const file = testInfo.outputPath(`${format}.pdf`);
    await writeFile(file, await page.pdf({ format }));
    const text = oneLine(execFileSync("pdftotext", [file, "-"], { encoding: "utf8" }));
    for (const each of held) expect(text).toContain(oneLine(each));
    texts.push(text);
  }
  return texts;
}

/** As it is read: whatever kind of space stands in it, one is as good as another. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

/** Whether this machine can read a PDF's text. */
export function hasPdfText(): boolean {
  try {
    execFileSync("pdftotext", ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
