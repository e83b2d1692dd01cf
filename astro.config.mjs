import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import mdx from "@astrojs/mdx";
import react from "@astrojs/react";
import { defineConfig } from "astro/config";
import { checkContent } from "./src/authoring/check-content.ts";
import { fetchAlong } from "./src/build/fetch-along.ts";
import { offline } from "./src/build/offline.ts";
import { search } from "./src/build/search.ts";
import { subsetFonts } from "./src/build/subset-fonts.ts";

const firstScript = readFileSync(new URL("./src/components/site/theme.js", import.meta.url), "utf8");

export default defineConfig({
  // Where the site is published. A sub-path (`BASE=/retour npm run build`) moves every address below it.
  ...(process.env.SITE ? { site: process.env.SITE } : {}),
  base: process.env.BASE ?? "/",
  outDir: process.env.OUT_DIR ?? "dist",
  trailingSlash: "ignore",
  // One stylesheet request costs less than the same rules repeated in every page, and needs no style hash.
  build: { inlineStylesheets: "never", assets: "_assets" },
  integrations: [subsetFonts(), checkContent(), react(), mdx(), search(), offline()],
  devToolbar: { enabled: false },
  security: {
    csp: {
      scriptDirective: {
        hashes: [`sha256-${createHash("sha256").update(firstScript).digest("base64")}`],
      },
      directives: [
        "default-src 'self'",
        "img-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
  vite: {
    plugins: [fetchAlong()],
    build: { assetsInlineLimit: 0 },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Many small files compress badly, so what belongs together is one file: what every page runs; React; formats,
              // the workbook and what draws on neither; which exercises there are; what plays and marks them; the model's
              // inputs; the engine that projects them, and the figures named after what it finds; the reports to audit; what
              // only the simulator's views work out; the controls for a figure. A group takes along all that it imports, but
              // for what one of a higher priority has: that is why mathematics and inputs, which much imports, have their own.
              // What a lesson's own instruments share with one another is left out, so that no other lesson carries it.
              codeSplitting: {
                groups: [
                  {
                    name: "site",
                    test: /nanostores\/(atom|lifecycle|clean-stores|task)|src\/(adapters\/(storage\/(?!durable|forget|record)|offline)|adapters\/page\/(settings|language-switch|storage-notice|lesson-progress)|state\/(preferences|progress)|i18n\/locale|domain\/quantity\/money|components\/site\/(search-button|update-notice))/,
                    priority: 4,
                  },
                  {
                    name: "react",
                    test: /node_modules\/(react|react-dom|scheduler|@astrojs\/react)\//,
                    priority: 3,
                  },
                  {
                    // Pages with a link to themselves; a lesson has none.
                    name: "link",
                    test: /src\/adapters\/page\/(address|copy-text)/,
                    priority: 3,
                  },
                  {
                    name: "basis",
                    test: /node_modules\/(@nanostores|nanostores)|src\/(domain\/(quantity\/(?!calendar-day|is-same|linear-system|portable-math|random|range|shapley)|exercise\/spec\.ts)|i18n\/(format\/(?!day|experiment|metric|recorded)|messages|fr\/(units|controls)|en\/(units|controls))|state\/workbook\/workbook(?!-copy)|state\/practice|adapters\/page\/(workbook-notice|announce)|controls\/(fetched-part|use-hydrated|use-format|use-workbook|use-business|spoken-words|DataTable|MendIcon)|charts\/(marks\/Ruler|geometry\/ticks))/,
                    minShareCount: 2,
                    priority: 3,
                  },
                  {
                    name: "kinds",
                    test: /src\/domain\/(exercise\/(kinds|parse-spec)\.ts|practice)/,
                    minShareCount: 2,
                    priority: 3,
                  },
                  {
                    name: "exercise",
                    test: /src\/(domain|controls|i18n)\/exercise\//,
                    minShareCount: 2,
                    priority: 3,
                  },
                  {
                    name: "maths",
                    test: /src\/domain\/quantity\/(portable-math|random)/,
                    minShareCount: 2,
                    priority: 4,
                  },
                  {
                    name: "inputs",
                    test: /src\/domain\/simulation\/(inputs|scenario|step-input)/,
                    minShareCount: 2,
                    priority: 3,
                  },
                  {
                    name: "engine",
                    test: /src\/domain\/(simulation\/(?!ledger)|roi\/(break-even|unit-value)\.|funnel\/(adstock|path|reach|saturation)\.)/,
                    minShareCount: 2,
                    priority: 2,
                  },
                  {
                    name: "figures",
                    test: /src\/domain\/figure\/(core|figure-definition|return)/,
                    minShareCount: 2,
                    priority: 2,
                  },
                  {
                    name: "analysis",
                    test: /src\/domain\/(indicator|metric\/formula)/,
                    minShareCount: 2,
                    priority: 0,
                  },
                  {
                    name: "outlook",
                    // What a report adds to it is the report's alone.
                    test: /src\/domain\/uncertainty\/(?!known-better)/,
                    minShareCount: 2,
                    priority: 0,
                  },
                  {
                    name: "controls",
                    test: /src\/(controls\/(InputProblemNote|LivingInput|QuantityField|RulerSlider|after-paint|use-drag-steps|use-example|use-own-changes|use-quantity-input)|adapters\/page\/example-on-page|state\/workbook\/example)\b/,
                    minShareCount: 2,
                    priority: 1,
                  },
                  {
                    // What the pages share that undo: the simulator, the record hub and the workbook.
                    name: "undo",
                    test: /src\/(state\/workbook\/undo-history|charts\/geometry\/label-places)/,
                    minShareCount: 2,
                    priority: 1,
                  },
                  {
                    // What the two pages of several views share: the simulator and the record hub.
                    name: "views",
                    test: /src\/(controls\/(ViewTabs|use-held-view)|adapters\/page\/when-idle|charts\/geometry\/balance-bars)/,
                    minShareCount: 2,
                    priority: 1,
                  },
                  {
                    // What the simulator shares with its own views, and in part with a lesson's guess.
                    name: "verdict",
                    test: /src\/(charts\/geometry\/(roi-ruler|funnel-bars)|islands\/simulator\/sharing\/share-button-id|state\/sharing\/shared-reading)/,
                    minShareCount: 2,
                    priority: 1,
                  },
                  {
                    // What the two desks for auditing a report share, one a language; no other page needs it.
                    name: "audit",
                    test: /src\/(domain|i18n|state|islands)\/audit\//,
                    minShareCount: 2,
                    priority: 1,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
});
