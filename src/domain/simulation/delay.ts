/**
 * Share of a month's sales that closes 0, 1, … `salesCycle` months after the click: equal shares,
 * adding up to 1.
 */
export function uniformDelay(salesCycle: number): readonly number[] {
  const shares = salesCycle + 1;
  return Array.from({ length: shares }, () => 1 / shares);
}
