import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { checkContent } from "../../src/authoring/check-content.ts";
import { GOOD_BODY, GOOD_FACTS, GOOD_FRONTMATTER, GOOD_SOURCES, GOOD_TEACHER } from "./small-content.ts";

let root = "";
const write = (file: string, text: string) => writeFileSync(join(root, file), text);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "content-"));
  cpSync("content/scenarios", join(root, "content/scenarios"), { recursive: true });
  mkdirSync(join(root, "content/lessons/09-roi"), { recursive: true });
  mkdirSync(join(root, "content/glossary"));
  mkdirSync(join(root, "content/home"));
  write("content/home/fr.mdx", "Bonjour.\n");
  write("content/home/en.mdx", "Hello.\n");
  write("content/sources.yaml", GOOD_SOURCES);
  write(
    "content/glossary/roi-net.yaml",
    "term: { fr: ROI net, en: Net ROI }\ndefinition: { fr: Oui., en: Yes. }\n",
  );
  write("content/lessons/09-roi/lesson.yaml", GOOD_FACTS);
  write("content/lessons/09-roi/teacher.yaml", GOOD_TEACHER);
  write("content/lessons/09-roi/fr.mdx", GOOD_FRONTMATTER + GOOD_BODY);
  write("content/lessons/09-roi/en.mdx", GOOD_FRONTMATTER + GOOD_BODY);
});

afterEach(() => rmSync(root, { recursive: true }));

async function run(command: "build" | "dev") {
  const logger = { info: vi.fn(), warn: vi.fn() };
  const server = { watcher: { on: vi.fn() } };
  const { hooks } = checkContent();
  const call = (hook: keyof typeof hooks, options: object) =>
    (hooks[hook] as (options: object) => unknown)?.(options);
  await call("astro:config:setup", { command });
  await call("astro:config:done", { config: { root: pathToFileURL(`${root}/`) }, logger });
  if (command === "dev") await call("astro:server:setup", { server, logger });
  return logger;
}

test("good content builds", async () => {
  await expect(run("build")).resolves.toBeDefined();
});

test("bad content stops the build, with every problem in one message", async () => {
  write("content/lessons/09-roi/fr.mdx", `${GOOD_FRONTMATTER + GOOD_BODY}Il reste 40 %.\n`);
  write("content/lessons/09-roi/en.mdx", GOOD_FRONTMATTER + GOOD_BODY.replace("roi.net", "roi.nte"));
  await expect(run("build")).rejects.toThrow(
    [
      "The content has 2 problems:",
      'content/lessons/09-roi/fr.mdx:21  the amount "40 %" is typed by hand. Let <Figure of> compute it, or <Fact of> quote its source.',
      'content/lessons/09-roi/en.mdx:12  there is no figure "roi.nte". Write "roi.net", or another name from src/domain/figure/figure-catalogue.ts.',
    ].join("\n"),
  );
});

test("bad records stop the build", async () => {
  write(
    "content/scenarios/cafe-merisier/orders.csv",
    "id,order_date,click_date,source,amount\no-1,2026-01-01,2026-01-02,x,1.00\n",
  );
  await expect(run("build")).rejects.toThrow(/orders\.csv:2 {2}`order_date` comes before click_date/);
});

test("bad content only warns in dev", async () => {
  write("content/lessons/09-roi/en.mdx", GOOD_FRONTMATTER);
  const { warn } = await run("dev");
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('the part "guess" of lesson.yaml is missing'));
});
