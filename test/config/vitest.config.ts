import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Unit and property tests: plain Node, no browser and no build of the site. */
export default defineConfig({
  root: fileURLToPath(new URL("../../", import.meta.url)),
  cacheDir: ".cache/vitest",
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/e2e/**", "test/bench/**", "test/budget/**"],
    environment: "node",
    // What they test has no state of its own beyond its stores: files that share their modules take half the time.
    isolate: false,
    // Two processors, both: left to itself it would keep one for a watcher that a run does not have.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Laws of whole questions project thousands of scenarios; on a busy machine that takes its time.
    // Property tests at twenty times their usual runs (`npm run check:long`) need the room.
    testTimeout: process.env.FC_RUNS ? 600_000 : 120_000,
    reporters: process.env.CI ? ["default"] : ["dot"],
  },
});
