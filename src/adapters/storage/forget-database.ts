/** Erases the database of records. Apart, so that a page that only erases needs nothing of what writes it. */
export function forgetDatabase(): void {
  // Where storage is forbidden there is no database, and asking for its end asks for nothing.
  globalThis.indexedDB?.deleteDatabase("retour-records");
}
