import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

type Rule = {
  /** Layers it may import, besides itself. A path names a part of a layer. */
  readonly layers: readonly string[];
  /** Packages it may import; `*` for any. */
  readonly packages: readonly string[];
  /** Why, and where code goes that does not fit. */
  readonly mend: string;
};

/** What a page is put together from, whatever part of it does so. */
const SITE_PARTS = ["i18n", "islands", "domain", "charts", "controls", "authoring", "state", "adapters"];

/** CONTRIBUTING's table of layers, in the order in which a figure travels from the model to the page. */
const RULES: Readonly<Record<string, Rule>> = {
  domain: {
    layers: [],
    packages: [],
    mend: "The domain is pure: pass what it needs as a parameter, or move the code to the layer that has it.",
  },
  "charts/geometry": {
    layers: ["domain"],
    packages: ["lean-qr"],
    mend: "Geometry turns figures into coordinates; words and drawing belong in charts/marks.",
  },
  i18n: {
    layers: ["domain"],
    packages: [],
    mend: "Words know figures, not screens: pass what they need as arguments.",
  },
  state: {
    layers: ["domain", "adapters/storage"],
    packages: ["nanostores", "zod", "ts-fsrs"],
    mend: "State holds what the learner makes; effects belong in adapters, words in i18n.",
  },
  adapters: {
    layers: ["domain", "state", "i18n"],
    packages: ["hucre", "idb", "minisearch", "nanostores", "workbox-precaching"],
    mend: "An adapter is one effect on the outside; screens belong in islands.",
  },
  "charts/marks": {
    layers: ["charts/geometry", "i18n", "domain"],
    packages: ["react"],
    mend: "A mark draws what it is given; reading or changing a store belongs in an island.",
  },
  controls: {
    layers: ["domain", "i18n", "state", "adapters", "charts"],
    packages: ["react", "react-dom", "@nanostores/react"],
    mend: "A control is shared by islands and knows none of them.",
  },
  islands: {
    layers: ["domain", "state", "adapters", "charts", "controls", "i18n"],
    packages: ["react", "nanostores", "@nanostores/react"],
    mend: "What two islands share moves to controls, charts, state or domain.",
  },
  authoring: {
    layers: ["domain", "i18n", "state"],
    packages: ["*"],
    mend: "Authoring runs while the site is built, on content alone.",
  },
  build: {
    layers: ["domain", "i18n", "authoring"],
    packages: ["*"],
    mend: "Build steps run before there is a page.",
  },
  components: {
    layers: [...SITE_PARTS, "components", "layouts", "styles"],
    // A term or a source is looked up by its id where it stands in the text: no page could pass them all down.
    packages: ["astro", "astro:content"],
    mend: "A component puts parts into a page; what needs a package of its own belongs in a layer.",
  },
  layouts: {
    layers: [...SITE_PARTS, "components", "styles"],
    packages: ["astro"],
    mend: "A layout gets its content from the page as props, or the code moves up to the page.",
  },
  pages: {
    layers: [...SITE_PARTS, "components", "layouts", "styles"],
    packages: ["astro", "astro:content"],
    mend: "A page puts parts together; what needs a package of its own belongs in a layer.",
  },
  styles: { layers: [], packages: [], mend: "Styles import styles." },
  commands: {
    layers: [],
    packages: ["astro", "@playwright/test"],
    mend: "Commands run before anything is installed or built.",
  },
  // The settings that Astro wants at the root of src.
  "content.config.ts": {
    layers: ["authoring", "domain", "i18n"],
    packages: ["*"],
    mend: "Put the schema in authoring.",
  },
};

/** Who may use Node's own modules: what runs on the author's machine and never in a browser. */
const MAY_USE_NODE = ["authoring", "build", "commands", "content.config.ts"];

const sources = filesIn(join(ROOT, "src")).map((file) => relative(ROOT, file).replaceAll("\\", "/"));
const code = sources.filter((file) => /\.(ts|tsx|astro|mdx|mjs)$/.test(file) && !file.endsWith(".d.ts"));
const domain = code.filter((file) => file.startsWith("src/domain/"));

describe("every import", () => {
  test.each(Object.keys(RULES))("of %s is one that its layer may make", (layer) => {
    const broken = code
      .filter((file) => layerOf(file) === layer)
      .flatMap((file) => importsOf(file).flatMap((found) => complaintAbout(file, layer, found)));
    expect(broken.join("\n")).toBe("");
  });

  test("comes from a layer that has a rule", () => {
    const strays = code.filter((file) => !(layerOf(file) in RULES));
    expect(strays, "give the folder a rule in this file and in CONTRIBUTING, or move the file").toEqual([]);
  });

  test("of lesson text in content is a component's, or there is none", () => {
    const lessons = filesIn(join(ROOT, "content")).filter((file) => file.endsWith(".mdx"));
    const broken = lessons.flatMap((file) =>
      importsOf(relative(ROOT, file))
        .filter((target) => !/\/(components|islands)\//.test(target))
        .map((target) => `${relative(ROOT, file)} imports ${target}: a lesson uses components only`),
    );
    expect(broken.join("\n")).toBe("");
  });
});

describe("the domain", () => {
  const FORBIDDEN =
    /\b(Math\.random|Date\.now|new Date|window|document|localStorage|sessionStorage|fetch)\b(?!['’\-\w])/;

  test("has no chance, no clock and no browser", () => {
    const broken = domain.flatMap((file) =>
      withoutComments(textOf(file))
        .split("\n")
        .filter((line) => FORBIDDEN.test(line))
        .map(
          (line) => `${file}: ${line.trim()} — take the value as a parameter, or move the effect to adapters`,
        ),
    );
    expect(broken.join("\n")).toBe("");
  });

  test("names the files it imports in full, so that plain Node finds them", () => {
    const broken = domain.flatMap((file) =>
      importsOf(file)
        .filter((target) => target.startsWith(".") && !target.endsWith(".ts"))
        .map((target) => `${file} imports ${target}: end it in .ts`),
    );
    expect(broken.join("\n")).toBe("");
  });

  test("loads in plain Node, without a bundler", () => {
    const imports = domain.map(
      (file) => `await import(${JSON.stringify(pathToFileURL(join(ROOT, file)).href)});`,
    );
    const { status, stderr } = spawnSync(
      process.execPath,
      ["--input-type=module", "-e", imports.join("\n")],
      {
        encoding: "utf8",
      },
    );
    expect(stderr.replace(/^.*ExperimentalWarning.*\n.*\n/m, "")).toBe("");
    expect(status).toBe(0);
  });
});

describe("every file in src", () => {
  const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*$/;
  const PASCAL = /^([A-Z][a-z0-9]*)+\.(tsx|astro)$/;
  // A page is named after its address, parameters in brackets.
  const ADDRESS = /^(\[(\.\.\.)?[a-z]+\]|[a-z0-9-]+)(\.[a-z]+)*$/;

  test("has a name that says how it is used: Component.tsx, or what-it-does.ts", () => {
    const broken = sources.filter((file) => {
      const name = basename(file);
      // A folder's explanation has the name that everyone looks for.
      if (name === "README.md") return false;
      if (file.startsWith("src/pages/")) return !ADDRESS.test(name);
      return file.endsWith(".astro") ? !PASCAL.test(name) : !KEBAB.test(name) && !PASCAL.test(name);
    });
    expect(broken, "name components in PascalCase, all else in kebab-case").toEqual([]);
  });

  test("has a name that says what it holds: never utils, helpers or types", () => {
    const broken = sources.filter((file) => /(^|\/)(utils?|helpers?|types?|common|misc)(\/|\.|$)/.test(file));
    expect(broken, "name the file after the one idea in it").toEqual([]);
  });

  test("has at most 300 lines: longer is two ideas", () => {
    const broken = sources
      .filter((file) => /\.(ts|tsx|astro|mdx|mjs|css)$/.test(file))
      .map((file) => ({ file, lines: textOf(file).trimEnd().split("\n").length }))
      .filter(({ lines }) => lines > 300);
    expect(broken, "cut the file where the idea changes").toEqual([]);
  });
});

/** What a file imports, types included, as written there but for a `?url` at its end. */
function importsOf(file: string): readonly string[] {
  const text = withoutComments(textOf(file));
  const named = /^\s*(?:import|export)\s[^;"']*?\sfrom\s+["']([^"']+)["']/gm;
  const bare = /^\s*import\s+["']([^"']+)["']/gm;
  const dynamic = /\bimport\(\s*["']([^"']+)["']/g;
  return [named, bare, dynamic]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(([, target = ""]) => target.replace(/\?.*$/, ""));
}

function complaintAbout(file: string, layer: string, target: string): readonly string[] {
  const rule = RULES[layer];
  if (!rule) return [];
  const allowed = target.startsWith(".")
    ? mayImportFile(file, layer, rule, join(dirname(file), target).replaceAll("\\", "/"))
    : mayImportPackage(layer, rule, target);
  if (allowed) return [];
  const may = [layer === "islands" ? "its own folder" : layer, ...rule.layers, ...rule.packages].join(", ");
  return [`${file} imports ${target}, but ${layer} may import only: ${may}. ${rule.mend}`];
}

function mayImportFile(file: string, layer: string, rule: Rule, target: string): boolean {
  // Outside src there is only data: the content, which is checked as it is read, and the fonts cut by the build.
  if (target.startsWith("content/")) return ["authoring", "content.config.ts"].includes(layer);
  if (target.startsWith(".cache/fonts/")) return ["layouts", "styles"].includes(layer);
  if (layer === "islands" && target.startsWith("src/islands/")) return islandOf(file) === islandOf(target);
  if (layerOf(target) === layer) return true;
  return rule.layers.some((entry) => isUnder(target, `src/${entry}`));
}

function mayImportPackage(layer: string, rule: Rule, target: string): boolean {
  if (target.startsWith("node:")) return MAY_USE_NODE.includes(layer);
  return rule.packages.some((name) => name === "*" || target === name || target.startsWith(`${name}/`));
}

function layerOf(file: string): string {
  const [, top = "", second = ""] = file.split("/");
  return top === "charts" ? `${top}/${second}` : top;
}

function islandOf(file: string): string {
  return file.split("/")[2] ?? "";
}

function isUnder(file: string, folder: string): boolean {
  return file === folder || file.startsWith(`${folder}/`);
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
}

function textOf(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
