import { CsvError, parse } from "csv-parse/sync";
import type * as z from "zod";
import { explainIssue } from "./explain-issue.ts";
import type { Problem } from "./problem.ts";

type Row = { readonly record: Record<string, string>; readonly info: { readonly lines: number } };

/** Reads every row of a CSV text, whose first line names the columns, through the row's schema. */
export function readCsv<Data>(
  file: string,
  text: string,
  schema: z.ZodType<Data>,
): { rows: readonly Data[]; problems: readonly Problem[] } {
  const rows: Data[] = [];
  const problems: Problem[] = [];
  let parsed: Row[];
  try {
    parsed = parse(text, { columns: true, info: true, bom: true }) as unknown as Row[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === "number" ? error.lines : null;
    const how = "Give every row as many cells as the first line has, and close every quote";
    return { rows, problems: [{ file, line, what: "this row does not fit the columns", how }] };
  }
  for (const { record, info } of parsed) {
    const result = schema.safeParse(record);
    if (result.success) rows.push(result.data);
    else {
      for (const issue of result.error.issues) {
        problems.push({ file, line: info.lines, ...explainIssue(issue, record) });
      }
    }
  }
  return { rows, problems };
}
