import mdx from "@astrojs/mdx";
import react from "@astrojs/react";
import { defineConfig } from "astro/config";
import { checkContent } from "./src/authoring/check-content.ts";
import { offline } from "./src/build/offline.ts";
import { subsetFonts } from "./src/build/subset-fonts.ts";

export default defineConfig({
  // Where the site is published. A sub-path (`BASE=/retour npm run build`) moves every address below it.
  site: process.env.SITE ?? "https://retour.example",
  base: process.env.BASE ?? "/",
  outDir: process.env.OUT_DIR ?? "dist",
  trailingSlash: "ignore",
  // One stylesheet request costs less than the same rules repeated in every page, and needs no style hash.
  build: { inlineStylesheets: "never", assets: "_assets" },
  integrations: [subsetFonts(), checkContent(), react(), mdx(), offline()],
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
  vite: {
    build: { assetsInlineLimit: 0 },
  },
});
