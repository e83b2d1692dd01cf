import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const LESSONS = fileURLToPath(new URL("../content/lessons", import.meta.url));

/** Every lesson's folder and its addresses below the site's base, in the order of the course. */
export function lessonAddresses() {
  return readdirSync(LESSONS)
    .sort()
    .filter((folder) => existsSync(join(LESSONS, folder, "lesson.yaml")))
    .map((folder) => {
      const { slug } = parse(readFileSync(join(LESSONS, folder, "lesson.yaml"), "utf8"));
      return { folder, fr: `fr/lecons/${slug.fr}/`, en: `en/lessons/${slug.en}/` };
    });
}
