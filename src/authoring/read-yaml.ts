import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml";
import type * as z from "zod";
import { explainIssue } from "./explain-issue.ts";
import type { Problem } from "./problem.ts";

/** A YAML text read through its schema. */
export type YamlFile<Data> = {
  readonly file: string;
  /** `null` when the text does not fit the schema; then `problems` says why. */
  readonly data: Data | null;
  readonly problems: readonly Problem[];
  /** Line of the value at `path`, or of the nearest value around it. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
};

/** Reads YAML that begins on line `firstLine` of `file`. */
export function readYaml<Data>(
  file: string,
  text: string,
  schema: z.ZodType<Data>,
  firstLine = 1,
): YamlFile<Data> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number) => firstLine - 1 + counter.linePos(offset).line;
  const lineOf = (path: readonly PropertyKey[]) => lineAt(offsetOf(document, path));

  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      file,
      line: lineAt(error.pos[0]),
      what: `this is not valid YAML: ${error.message.replace(/\.$/, "")}`,
      how: "Check the indentation, the quotes and the colons around this line",
    }));
    return { file, data: null, problems, lineOf };
  }

  const raw: unknown = document.toJS();
  const result = schema.safeParse(raw);
  if (result.success) return { file, data: result.data, problems: [], lineOf };
  const problems = result.error.issues.map((issue) => ({
    file,
    line: lineOf(issue.code === "unrecognized_keys" ? [...issue.path, issue.keys[0] ?? ""] : issue.path),
    ...explainIssue(issue, raw),
  }));
  return { file, data: null, problems, lineOf };
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    // The key's line, not the value's: a map's value begins on the line below its key.
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && key.value === last)
      : undefined;
    const node = pair?.key ?? document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
