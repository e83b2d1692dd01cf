import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import subsetFont from "subset-font";

/** Printable ASCII, the letters and marks of French, and the signs that figures and prose use. */
const CHARACTERS =
  Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join("") +
  "\u00A0ÀÂÆÇÈÉÊËÎÏÔŒÙÛÜŸàâæçèéêëîïôœùûüÿ«»“”‘’–—…·•°×÷−±½¼€£$©";

type FontCut = {
  readonly file: string;
  readonly from: string;
  readonly axes: Record<string, number | { min: number; max: number }>;
};

/** The four cuts the design uses, each kept to the axes that its styles reach. */
const CUTS: readonly FontCut[] = [
  {
    file: "bricolage.woff2",
    from: "bricolage-grotesque/files/bricolage-grotesque-latin-opsz-normal.woff2",
    axes: { wght: { min: 400, max: 800 } },
  },
  {
    file: "source-serif.woff2",
    from: "source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
    axes: { wght: { min: 400, max: 700 } },
  },
  {
    file: "source-serif-italic.woff2",
    from: "source-serif-4/files/source-serif-4-latin-wght-italic.woff2",
    axes: { wght: 400 },
  },
  {
    file: "martian-mono.woff2",
    from: "martian-mono/files/martian-mono-latin-standard-normal.woff2",
    axes: { wght: { min: 400, max: 500 }, wdth: 75 },
  },
];

/** Writes the fonts that `styles/fonts.css` names, cut down to the course's characters, before anything is built. */
export function subsetFonts(): AstroIntegration {
  return {
    name: "retour:fonts",
    hooks: {
      "astro:config:setup": async ({ config, logger }) => {
        const root = fileURLToPath(config.root);
        const target = `${root}.cache/fonts/`;
        await mkdir(target, { recursive: true });
        const recipe = JSON.stringify([CHARACTERS, CUTS]);
        if (await isFresh(target, recipe)) return;
        for (const cut of CUTS) {
          const whole = await readFile(`${root}node_modules/@fontsource-variable/${cut.from}`);
          const subset = await subsetFont(whole, CHARACTERS, {
            targetFormat: "woff2",
            variationAxes: cut.axes,
          });
          await writeFile(target + cut.file, subset);
        }
        await writeFile(`${target}recipe.json`, recipe);
        logger.info(`subset ${CUTS.length} fonts`);
      },
    },
  };
}

async function isFresh(target: string, recipe: string): Promise<boolean> {
  try {
    const files = CUTS.map((cut) => stat(target + cut.file));
    const [made] = await Promise.all([readFile(`${target}recipe.json`, "utf8"), ...files]);
    return made === recipe;
  } catch {
    return false;
  }
}
