/** The name closest to `name` by edit distance; `null` when none is close enough to be what was meant. */
export function nearestName(name: string, names: Iterable<string>): string | null {
  let nearest: string | null = null;
  let least = Math.max(2, Math.ceil(name.length / 2)) + 1;
  for (const candidate of names) {
    const distance = editDistance(name, candidate);
    if (distance < least) {
      nearest = candidate;
      least = distance;
    }
  }
  return nearest;
}

/** How to mend an unknown name: the nearest known one, or all of them when they are few. */
export function suggestName(name: string, names: Iterable<string>, where: string): string {
  const known = [...names];
  const nearest = nearestName(name, known);
  if (nearest !== null) return `Write "${nearest}", or another name from ${where}`;
  return known.length > 0 && known.length <= 12
    ? `Write one of: ${known.join(", ")} (from ${where})`
    : `Write a name from ${where}`;
}

/** Letters to insert, delete or replace to turn one text into the other (Levenshtein's distance). */
export function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
