import type { Plugin } from "vite";

/** The module that Vite has every `import()` of the built site go through. */
const HELPER = "\0vite/preload-helper.js";

/**
 * Replaces what Vite puts around every `import()`, which is in the first script of every page: ours only fetches along
 * what the module imports in turn, where Vite's looks for style sheets too, and our islands bring none.
 */
export function fetchAlong(): Plugin {
  let base = "/";
  return {
    name: "retour:fetch-along",
    enforce: "pre",
    apply: "build",
    configResolved(config) {
      base = config.base;
    },
    load: (id) => (id === HELPER ? helper(base) : undefined),
  };
}

function helper(base: string): string {
  return `const asked = new Set();
  export function __vitePreload(load, files) {
    files?.forEach((file) => {
      if (asked.has(file)) return;
      asked.add(file);
      const link = document.createElement("link");
      link.rel = "modulepreload";
      link.href = ${JSON.stringify(base)} + file;
      document.head.append(link);
    });
    return load();
  }`;
}
