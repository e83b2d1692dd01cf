/** Erases the database of records. Apart, so that a page that only erases needs nothing of what writes it. */
export function forgetDatabase(name = "retour-records"): void {
  try {
    globalThis.indexedDB?.deleteDatabase(name);
  } catch {
    // Where storage is forbidden, nothing was kept that could be erased.
  }
}
