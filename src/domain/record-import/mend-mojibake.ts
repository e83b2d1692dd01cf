/** Windows-1252's letters from 0x80 to 0x9F, where it differs from Latin-1; a space where it has none. */
const HIGH_LETTERS = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";
const BYTE_OF = new Map(
  [...HIGH_LETTERS].flatMap((letter, index) => (letter === " " ? [] : [[letter, 0x80 + index]])),
);

/** What UTF-8 looks like where it was taken for Windows-1252: a lead byte's letter, then a following byte's. */
const LOOKS_BROKEN = /[ÂÃâÅ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;

/**
 * The text with its accents restored where it was UTF-8 that a program took for Windows-1252 (`CoÃ»t` is `Coût`); unchanged where
 * that does not hold throughout.
 */
export function mendMojibake(text: string): string {
  const mended = mendOnce(text);
  // What passed through two such programs is mended twice; each time it is shorter.
  return mended === text ? text : mendMojibake(mended);
}

function mendOnce(text: string): string {
  if (!LOOKS_BROKEN.test(text)) return text;
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const byte = code < 0x100 ? code : BYTE_OF.get(letter);
    if (byte === undefined) return text;
    bytes.push(byte);
  }
  return decodeUtf8(bytes) ?? text;
}

function decodeUtf8(bytes: readonly number[]): string | null {
  let text = "";
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    const following =
      lead < 0x80 ? 0 : lead >> 5 === 6 ? 1 : lead >> 4 === 14 ? 2 : lead >> 3 === 30 ? 3 : -1;
    if (following < 0) return null;
    let code = following === 0 ? lead : lead & (0x3f >> following);
    for (let step = 1; step <= following; step++) {
      const next = bytes[at + step] ?? 0;
      if (next >> 6 !== 2) return null;
      code = (code << 6) | (next & 0x3f);
    }
    if (code > 0x10ffff) return null;
    text += String.fromCodePoint(code);
    at += following + 1;
  }
  return text;
}
