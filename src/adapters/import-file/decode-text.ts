import type { TextEncoding } from "../../domain/record-import/source-file.ts";

export type DecodedText = { readonly text: string; readonly encoding: TextEncoding };

/** Bytes that are looked at to tell text from anything else. */
const LOOKED_AT = 65_536;

/**
 * Bytes as text: by their byte order mark, else UTF-16 where every other byte is zero, else UTF-8 where they are valid UTF-8, else
 * Windows-1252, in which Excel still saves. `null` for bytes that are no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return isText(text) ? { text, encoding } : null;
}

function encodingOf(bytes: Uint8Array): TextEncoding {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked) return unmarked;
  try {
    // A valid text is told by decoding it whole: one wrong byte at the end is as wrong as at the start.
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}

/** UTF-16 of mostly Latin letters has a zero in every second byte, and nowhere else. */
function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const looked = Math.min(bytes.length, LOOKED_AT) & ~1;
  if (looked < 8) return null;
  let [even, odd] = [0, 0];
  for (let at = 0; at < looked; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const pairs = looked / 2;
  if (odd > pairs * 0.7 && even < pairs * 0.05) return "utf-16le";
  return even > pairs * 0.7 && odd < pairs * 0.05 ? "utf-16be" : null;
}

/** Text has no control characters but line ends, tabs and a few that programs leave. */
function isText(text: string): boolean {
  const looked = text.slice(0, LOOKED_AT);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells
  const controls = looked.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F\uFFFD]/g)?.length ?? 0;
  return !looked.includes("\u0000") && controls <= looked.length * 0.002;
}
