/** Gives the reader a file to keep, made on their own machine. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers start to read a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A file's name from its parts, in letters, digits and hyphens, with today's date: `cafe-merisier-figures-2026-11-22.csv`. */
export function datedFileName(parts: readonly string[], extension: string, day = new Date()): string {
  const date = [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
  const slugs = parts.map(slug).filter((part) => part !== "");
  return `${[...slugs, date].join("-")}.${extension}`;
}

/** A text in plain letters, digits and hyphens; whole words, at most forty characters of them. */
export function slug(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("œ", "oe")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .replace(/^(.{1,40})(-.*)?$/, "$1")
    .slice(0, 40);
}
