import { correction, generate } from "lean-qr";

/** A QR code as modules on a grid, and how it will scan. */
export type QrCode = {
  /** Modules a side, without the quiet zone. */
  readonly size: number;
  /** The dark modules as an SVG path, one unit a module. */
  readonly path: string;
  /** True when the modules are so many that it scans from near, or large. */
  readonly isDense: boolean;
};

/** Light modules that a scanner needs on every side. */
export const QUIET_ZONE = 4;

// Versions of ISO/IEC 18004; a side has 17 + 4 × version modules. A projected or printed code is damaged by glare and
// folds, which level M repairs to 15 %; but fewer modules scan from farther, so past version 14 level L (7 %) is better.
const SOUND = { minCorrectionLevel: correction.M, maxVersion: 14 };
const DENSE = { minCorrectionLevel: correction.L, maxVersion: 24 };

/** Modules a side from which a phone must come near. */
const NEAR = 17 + 4 * 15;

/** The QR code of a text; `null` when it would be too fine to scan comfortably. */
export function qrCode(text: string): QrCode | null {
  const code = generateWithin(text, SOUND) ?? generateWithin(text, DENSE);
  if (!code) return null;
  return { size: code.size, path: darkPath(code), isDense: code.size > NEAR };
}

type Modules = { readonly size: number; get(x: number, y: number): boolean };

function generateWithin(text: string, limits: typeof SOUND): Modules | null {
  try {
    return generate(text, limits);
  } catch {
    return null;
  }
}

/** Dark modules, each row's runs as one rectangle. */
function darkPath(code: Modules): string {
  let path = "";
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) {
      if (!code.get(x, y)) continue;
      const start = x;
      while (code.get(x + 1, y)) x++;
      path += `M${start} ${y}h${x - start + 1}v1H${start}z`;
    }
  }
  return path;
}
