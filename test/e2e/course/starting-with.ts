/** A name that begins so, whichever kind of space stands in it. */
export function startingWith(text: string): RegExp {
  return new RegExp(
    `^${text
      .trim()
      .replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
      .replaceAll(/\s+/g, String.raw`\s+`)}`,
  );
}
