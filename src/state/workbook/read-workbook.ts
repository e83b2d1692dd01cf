import { type Business, type BusinessPart, emptyBusiness } from "../../domain/business/business.ts";
import { LIMITS } from "../../domain/business/limits.ts";
import { BUSINESS_PARTS } from "./business-schema.ts";
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
  const business = readBusiness(present["business"], "business", EMPTY_WORKBOOK.business.id, problems);
  const shelf = readShelf(present["shelf"], problems);
  return { workbook: { ...EMPTY_WORKBOOK, ...good, business, shelf }, problems };
}

/** A business part by part: `path` names it in the problems, `id` is its own when it has none. */
function readBusiness(stored: unknown, path: string, id: string, problems: WorkbookProblem[]): Business {
  if (stored === undefined) return emptyBusiness(id);
  if (!isRecord(stored)) {
    problems.push({ kind: "damaged-part", part: path });
    return emptyBusiness(id);
  }
  const own = stored["id"];
  const good: Record<string, unknown> = {};
  for (const [part, schema] of Object.entries(BUSINESS_PARTS) as [
    BusinessPart,
    (typeof BUSINESS_PARTS)[BusinessPart],
  ][]) {
    if (stored[part] === undefined) continue;
    const result = schema.safeParse(stored[part]);
    if (result.success) good[part] = result.data;
    else problems.push({ kind: "damaged-part", part: `${path}.${part}` });
  }
  const isName = typeof own === "string" && /^[a-z][a-z0-9-]{0,30}$/.test(own);
  return { ...emptyBusiness(isName ? own : id), ...good };
}

function readShelf(stored: unknown, problems: WorkbookProblem[]): readonly Business[] {
  if (stored === undefined) return [];
  if (!Array.isArray(stored)) {
    problems.push({ kind: "damaged-part", part: "shelf" });
    return [];
  }
  if (stored.length > LIMITS.shelf) problems.push({ kind: "damaged-part", part: "shelf" });
  return stored
    .slice(0, LIMITS.shelf)
    .map((each, index) => readBusiness(each, `shelf.${index + 1}`, `shelf-${index + 1}`, problems));
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
