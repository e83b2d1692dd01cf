/** Titles of a lesson's parts as its text gives them, in the order of `ids`. */
export function partTitles(body: string, ids: readonly string[]): readonly string[] {
  const titles = new Map(
    Array.from(
      body.matchAll(/<Part\s+id="([^"]+)"\s+title="([^"]+)"/g),
      ([, id, title]) => [id, title] as const,
    ),
  );
  return ids.map((id) => titles.get(id) ?? id);
}
