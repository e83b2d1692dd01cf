/**
 * Which of `count` places in a row have room for a label when at most about `most` do: the named ones first, then
 * every so many of the others that stand clear of them.
 */
export function labelPlaces(count: number, most: number, named: readonly number[]): ReadonlySet<number> {
  const every = Math.ceil(count / most);
  const kept = new Set<number>();
  for (const place of named) {
    if (place >= 0 && place < count && isClear(place, kept, every)) kept.add(place);
  }
  for (let place = 0; place < count; place += every) {
    if (isClear(place, kept, every)) kept.add(place);
  }
  return kept;
}

function isClear(place: number, kept: ReadonlySet<number>, distance: number): boolean {
  return [...kept].every((other) => Math.abs(other - place) >= distance);
}
