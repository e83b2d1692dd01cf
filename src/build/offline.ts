import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { build } from "vite";
import { getManifest, type ManifestEntry } from "workbox-build";
import { webManifest } from "./web-manifest.ts";

const WORKER = fileURLToPath(new URL("../adapters/offline/service-worker.ts", import.meta.url));

/** Files for the host, not for the reader. */
const NOT_PUBLISHED = ["sw.js", "_headers", "_redirects", "CNAME", "**/*.map"];

/** Adds to the built site what it needs to work offline: its service worker, `sw.js`, and its web app manifest. */
export function offline(): AstroIntegration {
  let base = "/";
  return {
    name: "retour:offline",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base.replace(/\/*$/, "/");
      },
      "astro:build:done": async ({ dir, logger }) => {
        await writeFile(new URL("manifest.webmanifest", dir), JSON.stringify(webManifest(base)));
        const { files, size } = await listSite(fileURLToPath(dir));
        await writeFile(new URL("sw.js", dir), await bundleWorker(files));
        logger.info(`${files.length} files kept for offline use, ${Math.round(size / 1024)} kB`);
      },
    },
  };
}

/** Every published file, addressed from the site's root and with its revision, and their total size in bytes. */
async function listSite(root: string): Promise<{ files: ManifestEntry[]; size: number }> {
  const { manifestEntries, size, warnings } = await getManifest({
    globDirectory: root,
    globPatterns: ["**/*"],
    globIgnores: NOT_PUBLISHED,
    maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
    // Their names change with their content.
    dontCacheBustURLsMatching: /^_assets\//,
    manifestTransforms: [(manifest) => ({ manifest: manifest.map(atFolderAddress).sort(byAddress) })],
  });
  if (warnings.length > 0) throw new Error(`The course would be incomplete offline: ${warnings.join("; ")}`);
  return { files: manifestEntries, size };
}

/** A folder's page is asked for, and kept, by the folder's address: some hosts redirect its `index.html` there. */
function atFolderAddress<Entry extends ManifestEntry>(entry: Entry): Entry {
  return { ...entry, url: `./${entry.url.replace(/(^|\/)index\.html$/, "$1")}` };
}

function byAddress(a: ManifestEntry, b: ManifestEntry): number {
  return a.url < b.url ? -1 : 1;
}

/** The worker as one classic script, with the site's files written in. */
async function bundleWorker(files: readonly ManifestEntry[]): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    define: { "process.env.NODE_ENV": JSON.stringify("production"), SITE_FILES: JSON.stringify(files) },
    build: {
      write: false,
      minify: true,
      lib: { entry: WORKER, formats: ["iife"], name: "retour", fileName: "sw" },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [];
  const [script] = bundle?.output ?? [];
  if (script?.type !== "chunk") throw new Error("The service worker was not bundled.");
  return script.code;
}
