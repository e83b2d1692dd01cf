/** FNV-1a, 32 bits, of a text's UTF-16 code units. It finds accidents, not forgeries: a link holds no secret. */
export function checksum(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  // The low bits of FNV mix least, and a short check takes those: fold the high ones in.
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The same as `length` capital letters and digits, to stand at the end of what it checks. */
export function checkMark(text: string, length: number): string {
  return checksum(text).toString(36).toUpperCase().padStart(length, "0").slice(-length);
}
