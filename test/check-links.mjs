// Usage: node test/check-links.mjs <folder> [base]. Every address a built page names must be there, fragment included.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";

const folder = resolve(process.argv[2] ?? "dist");
const base = `/${process.argv[3] ?? ""}/`.replace(/\/+/g, "/");
const pages = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith(".html"));
/** What a worksheet holds: a version, a seed, a lesson and its exercises. */
const WORKSHEET_CODE = /^\d+\.\d+\.\d+(\.[a-z-]+)+$/;
const texts = new Map(pages.map((page) => [join(folder, page), readFileSync(join(folder, page), "utf8")]));
const broken = pages.flatMap(brokenLinksOf);

if (broken.length > 0) {
  console.error(broken.join("\n"));
  console.error(
    `\n${broken.length} of the built pages' links lead nowhere: mend each address, or add what it names.`,
  );
  process.exit(1);
}
console.log(`${pages.length} pages: every link leads somewhere`);

function brokenLinksOf(page) {
  const text = texts.get(join(folder, page));
  const here = `${base}${page.replaceAll("\\", "/").replace(/index\.html$/, "")}`;
  const written = [...text.matchAll(/\s(?:href|src|component-url|renderer-url)="([^"]*)"/g)].map(
    ([, address]) => address.replaceAll("&amp;", "&"),
  );
  return [...new Set(written)].flatMap((address) => {
    const why = complaintAbout(address, here);
    return why ? [`${page} links to ${address}: ${why}`] : [];
  });
}

function complaintAbout(address, here) {
  const url = new URL(address, `http://here${here}`);
  if (url.host !== "here" || !url.protocol.startsWith("http")) return null;
  if (!url.pathname.startsWith(base)) return `outside the site, which is published under ${base}`;
  const file = fileOf(decodeURIComponent(url.pathname.slice(base.length)));
  if (!file) return "there is no such file";
  const id = decodeURIComponent(url.hash.slice(1));
  // A fragment with `=`, or a worksheet's code, is data for the page's own script and not a place on it.
  if (!id || id.includes("=") || WORKSHEET_CODE.test(id) || !texts.has(file)) return null;
  return texts.get(file).includes(`id="${id}"`) ? null : `${relative(folder, file)} has no such place`;
}

function fileOf(path) {
  const candidates = [path, `${path}.html`, join(path, "index.html")].map((name) => join(folder, name));
  return candidates.find((file) => existsSync(file) && statSync(file).isFile()) ?? null;
}
