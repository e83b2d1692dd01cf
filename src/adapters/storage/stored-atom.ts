import { atom, onMount, type WritableAtom } from "nanostores";
import { onStoredElsewhere, readStored, writeStored } from "./local-storage.ts";

/** How a store's value becomes the text that is kept, and back. `read` is total: it gets whatever was kept. */
export type Codec<Value> = {
  readonly initial: Value;
  read(text: string): Value;
  write(value: Value): string;
};

/**
 * A store kept in this browser under `key`, saved at each change and shared by all tabs. Unlike the usual persistent
 * stores it survives a browser that refuses to store: the value stays in memory, and `$storageTrouble` tells.
 */
export function storedAtom<Value>(key: string, codec: Codec<Value>): WritableAtom<Value> {
  const kept = readStored(key);
  const store = atom<Value>(kept === null ? codec.initial : codec.read(kept));
  const set = store.set.bind(store);
  store.set = (value) => {
    writeStored(key, codec.write(value));
    set(value);
  };
  onMount(store, () =>
    onStoredElsewhere(key, (text) => set(text === null ? codec.initial : codec.read(text))),
  );
  return store;
}
