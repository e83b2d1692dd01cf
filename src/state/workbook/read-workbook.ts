import { migrateWorkbook } from "./migrate-workbook.ts";
import { EMPTY_WORKBOOK, type Workbook } from "./workbook-document.ts";
import { WORKBOOK_PARTS } from "./workbook-schema.ts";

/** Why a stored or imported workbook could not be taken whole. */
export type WorkbookProblem =
  | { readonly kind: "not-json" }
  /** Written by a later version of the course than this one. */
  | { readonly kind: "newer-version"; readonly version: number }
  /** What reads it could not be fetched. */
  | { readonly kind: "out-of-reach" }
  | { readonly kind: "damaged-part"; readonly part: string };

export type WorkbookReading = { readonly workbook: Workbook; readonly problems: readonly WorkbookProblem[] };

/** Reads a workbook from text. Total: what is good is kept, what is not is named, nothing is thrown. */
export function readWorkbook(text: string): WorkbookReading {
  const parsed = parseJson(text);
  if (!isRecord(parsed)) return { workbook: EMPTY_WORKBOOK, problems: [{ kind: "not-json" }] };
  const version = parsed["version"];
  if (typeof version === "number" && version > EMPTY_WORKBOOK.version) {
    return { workbook: EMPTY_WORKBOOK, problems: [{ kind: "newer-version", version }] };
  }
  const problems: WorkbookProblem[] = [];
  const good: Record<string, unknown> = {};
  const present = migrateWorkbook(parsed);
  for (const [part, schema] of Object.entries(WORKBOOK_PARTS)) {
    if (present[part] === undefined) continue;
    const result = schema.safeParse(present[part]);
    if (result.success) good[part] = result.data;
    else problems.push({ kind: "damaged-part", part });
  }
  return { workbook: { ...EMPTY_WORKBOOK, ...good }, problems };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
