import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const SOURCES = ["src", "content", "public", "astro.config.mjs", "package-lock.json"];

/** True when the folder of the built site holds what the sources as they are now would give. */
export function isBuildFresh() {
  try {
    const { sources, builtAt } = JSON.parse(readFileSync(stampFile(), "utf8"));
    return sources === hashSources() && builtAt === timeOf(outputFolder());
  } catch {
    return false;
  }
}

/** Builds the site into `OUT_DIR`, or `dist`; returns whether that worked, and what was printed. */
export function buildSite() {
  const sources = hashSources();
  const builder = join(ROOT, "node_modules", "astro", "bin", "astro.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [builder, "build"], {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const built = status === 0 && existsSync(outputFolder());
  if (built) {
    mkdirSync(dirname(stampFile()), { recursive: true });
    // The folder's own time tells a build made by other means, which this stamp knows nothing of.
    writeFileSync(stampFile(), JSON.stringify({ sources, builtAt: timeOf(outputFolder()) }));
  }
  return { built, output: `${stdout}${stderr}` };
}

/** The folder the site is built into. */
export function outputFolder() {
  return resolve(ROOT, process.env.OUT_DIR ?? "dist");
}

/** The path the site is served under, with its slashes: `/`, or `/retour/` for `BASE=/retour`. */
export function basePath() {
  return `/${process.env.BASE ?? ""}/`.replace(/\/+/g, "/");
}

function stampFile() {
  return join(ROOT, ".cache", "builds", `${relative(ROOT, outputFolder()).replace(/[^\w.-]+/g, "_")}.json`);
}

function hashSources() {
  const hash = createHash("sha256");
  hash.update(`${basePath()}\n${process.env.SITE ?? ""}\n${outputFolder()}\n`);
  for (const file of SOURCES.flatMap((source) => filesIn(join(ROOT, source)))) {
    hash.update(`${relative(ROOT, file)}\n`).update(readFileSync(file));
  }
  return hash.digest("hex");
}

function filesIn(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

function timeOf(folder) {
  return statSync(folder).mtimeMs;
}
