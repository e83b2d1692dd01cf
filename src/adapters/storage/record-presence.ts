import { RECORD_DATABASE } from "./record-database-name.ts";

/** Whether this browser keeps any figure of the record. It makes no database where there is none, and loads nothing to find out. */
export function hasRecord(): Promise<boolean> {
  return new Promise((tell) => {
    let request: IDBOpenDBRequest;
    try {
      request = indexedDB.open(RECORD_DATABASE);
    } catch {
      tell(false);
      return;
    }
    // There was none: undone, this leaves none behind.
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onerror = (event) => {
      event.preventDefault();
      tell(false);
    };
    request.onsuccess = () => {
      const database = request.result;
      try {
        const count = database.transaction("pieces").objectStore("pieces").count();
        count.onsuccess = () => tell(count.result > 0);
        count.onerror = () => tell(false);
      } catch {
        // A layout from before there were pieces: whoever reads the record brings it up to date.
        tell(database.objectStoreNames.length > 0);
      } finally {
        database.close();
      }
    };
  });
}
