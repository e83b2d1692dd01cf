import { readFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import type { Business } from "../../../src/domain/business/business.ts";
import { readCopy } from "../../../src/state/workbook/workbook-copy.ts";
import type { Desk } from "./lesson-work.ts";

/** The business that stands in the copy which the learner keeps in a file, from the page of their workbook. */
export async function keepCopy({ page, words }: Desk): Promise<Business> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: words.kept.copySave }).click(),
  ]);
  const copy = await readCopy(await readFile(await file.path(), "utf8"));
  expect(copy).toMatchObject({ kind: "found", isWhole: true });
  if (copy.kind !== "found") throw new Error("The copy does not read.");
  return copy.workbook.business;
}
