// Runs before `npm start` and `npm test`, on Node 20 or later and with nothing installed yet: only node:* here.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser } from "./find-browser.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const STAMP = join(ROOT, "node_modules", ".retour-setup");
const OLDEST_NODE = [22, 18];

/** A failure with a known cure, told in one sentence. */
class SetupError extends Error {}

try {
  installPackages();
  checkNode();
  if (process.argv.includes("--browser")) await installBrowser();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(`\n${error.message}\n`);
  process.exit(1);
}

/** Installs the packages the lockfile names, unless exactly those are installed already. */
function installPackages() {
  if (readOrNull(STAMP) === packagesWanted()) return;
  console.log("Installing the packages Retour is built with (about a minute the first time)…");
  const options = ["install", "--no-audit", "--no-fund", "--include=dev", "--include=optional"];
  const npm = process.env.npm_execpath ?? "";
  const status = npm.endsWith("npm-cli.js") ? run(process.execPath, [npm, ...options]) : run("npm", options);
  if (status !== 0) {
    throw new SetupError(
      "The packages could not be installed, so Retour can be neither built nor tested: " +
        "check that this machine reaches the npm registry (needed once), then give the same command again.",
    );
  }
  writeFileSync(STAMP, packagesWanted());
}

/** Hash of what decides the installed packages: the manifest, the lockfile and the platform. */
function packagesWanted() {
  const hash = createHash("sha256").update(`${process.platform} ${process.arch}`);
  for (const file of ["package.json", "package-lock.json"]) hash.update(readOrNull(join(ROOT, file)) ?? "");
  return hash.digest("hex");
}

/** The Node that npm scripts run, which is one of the packages where the platform has one. */
function checkNode() {
  const PATH = [join(ROOT, "node_modules", ".bin"), process.env.PATH].join(delimiter);
  const printed = spawnSync("node", ["-p", "process.versions.node"], {
    encoding: "utf8",
    env: { ...process.env, PATH },
    shell: isWindows(),
  });
  const version = printed.status === 0 ? printed.stdout.trim() : "none that starts";
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  throw new SetupError(
    `Retour is built with Node ${OLDEST_NODE.join(".")} or later, but the Node found is ${version} and no packaged ` +
      `one runs on ${process.platform} ${process.arch}: install a current Node from https://nodejs.org, then try again.`,
  );
}

/** Makes sure that there is a Chromium for the browser tests: one that is here, else downloaded, else from apt. */
async function installBrowser() {
  if (await findBrowser()) return;
  console.log("Installing a Chromium for the browser tests (about a minute, once)…");
  const runner = join(ROOT, "node_modules", "@playwright", "test", "cli.js");
  if (run(process.execPath, [runner, "install", "chromium"]) === 0 && startsUp(await findBrowser())) return;
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
    console.log("That download did not work here; trying the system's own packages…");
    run("apt-get", ["update"]);
    for (const name of ["chromium-headless-shell", "chromium"]) {
      run("apt-get", ["install", "-y", "--no-install-recommends", name]);
      if (startsUp(await findBrowser())) return;
    }
  }
  throw new SetupError(
    "No Chromium was found or could be installed, so the browser tests cannot run: " +
      "install Chrome or Chromium, or set CHROMIUM_PATH to one, then run npm test again.",
  );
}

/** True when the browser starts: a downloaded one may lack libraries of the system. */
function startsUp(browser) {
  if (!browser) return false;
  // On Windows `--version` opens a window instead of answering; there a downloaded browser lacks nothing.
  return isWindows() || spawnSync(browser, ["--version"], { timeout: 20_000 }).status === 0;
}

function run(command, options) {
  const shell = isWindows() && command === "npm";
  return spawnSync(command, options, { cwd: ROOT, stdio: "inherit", shell }).status;
}

function isWindows() {
  return process.platform === "win32";
}

function readOrNull(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}
