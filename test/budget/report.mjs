/** Prints one budget in a line, `ok` or `OVER`, and returns whether it holds. */
export function reportBudget(name, figure, limit, { unit = "", atLeast = false } = {}) {
  const holds = atLeast ? figure >= limit : figure <= limit;
  const show = (value) => (unit === "kB" ? (value / 1000).toFixed(2) : String(value));
  const bound = `${atLeast ? "≥ " : ""}${show(limit)}${unit && ` ${unit}`}`;
  console.log(
    `${(holds ? "ok" : "OVER").padEnd(5)} ${name.padEnd(50)} ${show(figure).padStart(8)} / ${bound}`,
  );
  return holds;
}

/** Prints what a figure is made of, the largest first. */
export function reportParts(files) {
  for (const { path, bytes } of [...files].sort((a, b) => b.bytes - a.bytes)) {
    console.log(`        ${(bytes / 1000).toFixed(2).padStart(7)} kB  ${path}`);
  }
}
