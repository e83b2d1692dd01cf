/**
 * The addresses under which the site may keep what `url` asks for, likeliest first: as asked but without its query, as
 * a folder's page (with or without its `index.html`), as a file without its `.html`.
 */
export function candidateAddresses(url: string): readonly string[] {
  const { origin, pathname } = new URL(url);
  const address = origin + pathname;
  if (address.endsWith("/")) return [address];
  return [address, address.replace(/\/index(\.html)?$/, "/"), `${address}/`, `${address}.html`];
}
