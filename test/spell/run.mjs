// `npm run spell`: the spelling of all that the course says, each language by its own dictionary. Files that hold both are
// parted first, so that an English word in a French sentence is a mistake. Words that are right and that the dictionaries
// lack stand in test/config/words-*.txt.
import { spawnSync } from "node:child_process";
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { languageTexts } from "./language-texts.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const PARTED = join(ROOT, ".cache", "spell");
const FILES = ["content/**/*.mdx", "content/**/*.yaml", "src/i18n/{fr,en}/**/*.ts"];

rmSync(PARTED, { recursive: true, force: true });
const files = globSync(FILES, { cwd: ROOT }).map((file) => file.replaceAll("\\", "/"));
for (const file of files) {
  const texts = languageTexts(file, readFileSync(join(ROOT, file), "utf8"));
  for (const [language, text] of Object.entries(texts)) {
    const copy = join(PARTED, language, `${file}.txt`);
    mkdirSync(dirname(copy), { recursive: true });
    writeFileSync(copy, text);
  }
}

const { status, stdout, stderr, error } = spawnSync(
  process.execPath,
  [
    ...[join(ROOT, "node_modules/cspell/bin.mjs"), "lint", "--config=test/config/cspell.json"],
    ...[
      "--root=.cache/spell",
      "--no-default-configuration",
      "--no-gitignore",
      "--no-progress",
      "--no-summary",
      "**",
    ],
  ],
  { cwd: ROOT, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
);
const lines = stripVTControlCharacters(stdout ?? "")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => line.replace(/^.*?\.?cache\/spell\//, "").replace(/^(fr|en)\/(.*?)\.txt:/, "$2 ($1):"));
for (const line of lines) console.log(line);
if (status === 0) console.log(`${files.length} files, no word that the dictionaries lack`);
else if (lines.length === 0) console.log(stderr ?? String(error));
else
  console.log(
    `\n${lines.length} to mend, or to add to test/config/words-fr.txt, words-en.txt or words-both.txt`,
  );
process.exitCode = status ?? 1;
