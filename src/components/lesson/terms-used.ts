/** Ids of the terms that a lesson's text opens in place, each once, in its order. */
export function termsUsed(body: string): readonly string[] {
  return [...new Set(Array.from(body.matchAll(/<Term\s+of="([^"]+)"/g), ([, id = ""]) => id))];
}
