/** Kinds of the exercises in a lesson's text, in the order it asks them. */
export function exerciseKinds(body: string): readonly string[] {
  return Array.from(body.matchAll(/<Exercise\s+kind="([^"]+)"/g), ([, kind = ""]) => kind);
}
