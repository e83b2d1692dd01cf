import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { referenceSimulation } from "../domain/uncertainty/reference-simulation.ts";
import { expect, test } from "./site.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const ENGINE = "/engine-under-test/";
const REFERENCE = "test/domain/uncertainty/reference-simulation.ts";

/** Serves the engine's sources as they are, their types blanked out, on a page that has nothing else. */
async function openEngine(page: Page): Promise<void> {
  await page.route(`**${ENGINE}**`, (route) => {
    const path = new URL(route.request().url()).pathname.slice(ENGINE.length);
    if (path === "")
      return route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Engine</title>" });
    const source = readFileSync(`${ROOT}${path}`, "utf8");
    return route.fulfill({ contentType: "text/javascript", body: stripTypeScriptTypes(source) });
  });
  await page.goto(ENGINE);
}

test("a simulation of ten thousand trials is the same, bit for bit, in the browser and in Node", async ({
  page,
}) => {
  await openEngine(page);
  const inBrowser = await page.evaluate(async (address) => {
    const module: { referenceSimulation: () => unknown } = await import(address);
    return module.referenceSimulation();
  }, `${ENGINE}${REFERENCE}`);
  expect(inBrowser).toEqual(referenceSimulation());
});
