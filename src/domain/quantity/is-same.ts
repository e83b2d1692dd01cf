/** True when both values say the same, in whatever order their fields are; a field that is absent is one that is `undefined`. */
export function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null)
    return one === other;
  const [mine, theirs] = [one, other] as Record<string, unknown>[];
  const fields = new Set([...Object.keys(one), ...Object.keys(other)]);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    [...fields].every((field) => isSame(mine?.[field], theirs?.[field]))
  );
}
