// `npm test`: every check; `--long` makes them thorough. The last line printed is `N passed, N failed`.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { buildSite, ROOT } from "../src/commands/build-site.mjs";
import { findPort } from "../src/commands/find-port.mjs";

const LONG = process.argv.includes("--long");
/** A second build, under a sub-path, is worth it in every run only while it costs less than this. */
const QUICK_BUILD_SECONDS = 30;
/** How often what is drawn or killed at random is, where tests have their own usual numbers; and the browser tests that take minutes. */
const LONG_RUNS = LONG ? { FC_RUNS: process.env.FC_RUNS ?? "20000", LONG: "1" } : {};
const REPORTS = join(ROOT, ".cache", "test");
const SUB_PATH = { BASE: "/retour", OUT_DIR: ".cache/dist-sub" };

// The site as it is checked stands at its own root, in dist, wherever the caller publishes it.
delete process.env.BASE;
delete process.env.OUT_DIR;

const total = { passed: 0, failed: 0 };
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

// What reads the sources takes one processor, and the unit tests what there is beside it.
await Promise.all([readSources(), step("unit and property tests (vitest)", unitTests)]);
if (!process.env.EXPORTS) console.log("–  import of real exports: skipped, EXPORTS names no folder of them");

const build = await step("build of the site", siteBuild);
if (build.ok) {
  await step("links of the site", () => script("test/check-links.mjs", ["dist"]));
  if (LONG || build.seconds < QUICK_BUILD_SECONDS) await subPathBuild();
  else console.log("–  build under a sub-path: left to --long, the build being slow");
  const port = await findPort(4390);
  if (existsSync(join(ROOT, "test/e2e"))) await step("browser tests (playwright)", () => browserTests(port));
  if (existsSync(join(ROOT, "test/budget/run.mjs"))) {
    await step("size budgets", () => script("test/budget/run.mjs", LONG ? [] : ["--bytes"]));
  }
} else {
  console.log("–  links, sub-path, browser tests and budgets: skipped, they need the build");
}

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function readSources() {
  await step("lint and format (biome)", () =>
    tool("@biomejs/biome/bin/biome", [
      ...["check", "--config-path=test/config", "--error-on-warnings", "--diagnostic-level=warn", "."],
    ]),
  );
  await step("spelling (cspell)", () => script("test/spell/run.mjs", []));
  await step("types of pages and components (astro check)", () =>
    tool("astro/bin/astro.mjs", ["check", "--minimumSeverity", "warning"]),
  );
  await step("types of the domain (tsc)", () => tool("typescript/bin/tsc", ["-p", "src/domain"]));
}

/** Runs one step, prints how it went in a line, and adds its tests to the total: itself, when it reports none. */
async function step(name, run) {
  const start = performance.now();
  const { ok, output, tests } = await run();
  const seconds = (performance.now() - start) / 1000;
  const passed = tests?.passed ?? (ok ? 1 : 0);
  // A step that fails without a failed test has failed as a whole: a file that does not load, a server that is not up.
  const failed = ok ? 0 : Math.max(1, tests?.failed ?? 0);
  total.passed += passed;
  total.failed += failed;
  if (!ok) console.log(stripVTControlCharacters(output).trimEnd());
  const counts = tests ? ` · ${passed} passed, ${failed} failed` : "";
  console.log(`${ok ? "✓" : "✗"}  ${name}${counts} (${seconds.toFixed(1)} s)`);
  return { ok, seconds };
}

async function unitTests() {
  const report = join(REPORTS, "vitest.json");
  const result = await tool(
    "vitest/vitest.mjs",
    [
      ...["run", "--config", "test/config/vitest.config.ts"],
      ...["--reporter=dot", "--reporter=json", `--outputFile.json=${report}`],
    ],
    LONG_RUNS,
  );
  const { numPassedTests = 0, numFailedTests = 0 } = readReport(report) ?? {};
  return { ...result, tests: { passed: numPassedTests, failed: numFailedTests } };
}

async function browserTests(port) {
  const report = join(REPORTS, "playwright.json");
  const result = await tool(
    "@playwright/test/cli.js",
    ["test", "--config=test/config/playwright.config.ts", "--reporter=list,json", "--pass-with-no-tests"],
    { PLAYWRIGHT_JSON_OUTPUT_FILE: report, TEST_PORT: String(port ?? 4390), ...LONG_RUNS },
  );
  // A flaky test passed, on its second try.
  const { expected = 0, flaky = 0, unexpected = 0 } = readReport(report)?.stats ?? {};
  return { ...result, tests: { passed: expected + flaky, failed: unexpected } };
}

function siteBuild() {
  const { built, output } = buildSite();
  return { ok: built, output };
}

async function subPathBuild() {
  const sub = await step("build under a sub-path", () => tool("astro/bin/astro.mjs", ["build"], SUB_PATH));
  if (sub.ok) {
    await step("links under a sub-path", () =>
      script("test/check-links.mjs", [SUB_PATH.OUT_DIR, SUB_PATH.BASE]),
    );
  }
}

function tool(path, options, env) {
  return script(join("node_modules", path), options, env);
}

function script(path, options, env = {}) {
  const child = spawn(process.execPath, [path, ...options], {
    cwd: ROOT,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
  }
  return new Promise((resolve) => {
    child.on("error", ({ message }) => resolve({ ok: false, output: output + message }));
    child.on("close", (status) => resolve({ ok: status === 0, output }));
  });
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}
