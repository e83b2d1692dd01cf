import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, brotliCompressSync, constants } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
};
const ALREADY_COMPRESSED = new Set([".png", ".ico", ".woff2"]);

/**
 * Serves a built site as a good static host would: brotli for text, the site's own `_headers`, revalidation where those
 * say nothing. `sent` lists every answer with its size as sent, in bytes. Without `compress`, which takes seconds, texts
 * go as they are; without a `port`, it takes a free one.
 */
export async function serveSite(folder, base = "/", { port = 0, compress = true } = {}) {
  const files = await loadFiles(folder, compress);
  const rules = readHeaderRules(folder);
  const sent = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://here");
    const path = pathname.startsWith(base) ? `/${decodeURIComponent(pathname.slice(base.length))}` : null;
    if (path && !files.has(path) && files.has(`${path}/index.html`)) {
      return response.writeHead(301, { Location: `${pathname}/` }).end();
    }
    const found = path && (files.get(path) ?? files.get(`${path.replace(/\/$/, "")}/index.html`));
    const file = found || files.get("/404.html");
    if (!file) return response.writeHead(404).end();
    const headers = { "Content-Type": file.type, ETag: file.tag, Vary: "Accept-Encoding" };
    Object.assign(
      headers,
      { "Cache-Control": "public, max-age=0, must-revalidate" },
      headersFor(rules, path),
    );
    if (found && request.headers["if-none-match"] === file.tag) return response.writeHead(304, headers).end();

    const takesBrotli = /\bbr\b/.test(request.headers["accept-encoding"] ?? "");
    const body = takesBrotli && file.small ? file.small : file.plain;
    if (body === file.small) headers["Content-Encoding"] = "br";
    sent.push({ path, type: file.type.replace(/;.*/, ""), bytes: body.length });
    response.writeHead(found ? 200 : 404, { ...headers, "Content-Length": body.length });
    response.end(request.method === "HEAD" ? undefined : body);
  });
  await new Promise((resolve) => server.listen(port, "localhost", resolve));
  return {
    address: (path) => `http://localhost:${server.address().port}${base}${path.replace(/^\//, "")}`,
    sent,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Size in bytes of a text as a good host sends it. */
export function brotliSize(text) {
  const bytes = Buffer.from(text);
  return brotliCompressSync(bytes, brotliOptions(bytes)).length;
}

// Read once for all servers of a folder.
const compressed = new Map();

/** Every file with its compressed form, made beforehand so that no measured answer waits for it. */
function loadFiles(folder, compress) {
  if (!compress) return readFiles(folder, () => null);
  if (!compressed.has(folder)) compressed.set(folder, readFiles(folder, brotli));
  return compressed.get(folder);
}

async function readFiles(folder, compress) {
  const names = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(folder, name)).isFile());
  const files = names.map(async (name) => {
    const extension = extname(name);
    const plain = readFileSync(join(folder, name));
    const small = ALREADY_COMPRESSED.has(extension) ? null : await compress(plain);
    const tag = `"${plain.length.toString(36)}-${Math.round(statSync(join(folder, name)).mtimeMs).toString(36)}"`;
    const type = TYPES[extension] ?? "application/octet-stream";
    return [`/${name.replaceAll("\\", "/")}`, { type, plain, small, tag }];
  });
  return new Map(await Promise.all(files));
}

function brotli(bytes) {
  return promisify(brotliCompress)(bytes, brotliOptions(bytes));
}

function brotliOptions(bytes) {
  return { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } };
}

/** The site's `_headers`: blocks of a path, `*` at its end for all below, and the headers of those answers. */
function readHeaderRules(folder) {
  const file = join(folder, "_headers");
  if (!existsSync(file)) return [];
  const blocks = readFileSync(file, "utf8")
    .split(/\n(?=\S)/)
    .map((block) => block.split("\n").map((line) => line.trim()));
  return blocks.map(([path, ...lines]) => ({
    path,
    headers: Object.fromEntries(lines.filter(Boolean).map((line) => line.split(/:\s*(.*)/, 2))),
  }));
}

function headersFor(rules, path) {
  const applies = (rule) =>
    rule.path.endsWith("*") ? path?.startsWith(rule.path.slice(0, -1)) : rule.path === path;
  return Object.assign({}, ...rules.filter(applies).map((rule) => rule.headers));
}
