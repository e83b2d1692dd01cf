/** What a zip's own list says of it. */
export type ZipSizes = {
  /** Bytes of everything in it once unpacked, as the list declares them. */
  readonly unpacked: number;
  readonly names: readonly string[];
  /** True when an entry hides its size. */
  readonly hidesSize: boolean;
};

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const UNKNOWN = 0xffffffff;

/**
 * The list at the end of a zip, read before anything is unpacked; `null` where there is none. An entry that unpacks to more than it
 * declares is stopped there by the reader of workbooks.
 */
export function zipSizes(bytes: Uint8Array): ZipSizes | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfList(view);
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let unpacked = 0;
  let hidesSize = false;
  const names: string[] = [];
  for (let entry = 0; entry < count; entry++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) return null;
    const packed = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    // An empty part takes two bytes packed; sizes that need 64 bits are far beyond what is read anyway.
    if ((size === 0 && packed > 2) || size === UNKNOWN) hidesSize = true;
    unpacked += size;
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { unpacked, names, hidesSize };
}

/** Where the end of the list begins: it is followed by a comment of at most 65 535 bytes. */
function endOfList(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= earliest; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return -1;
}
