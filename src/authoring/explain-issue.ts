import type * as z from "zod";

type Explanation = { readonly what: string; readonly how: string };

const LANGUAGE: Readonly<Record<string, string>> = { fr: "French", en: "English" };

/** What a schema found wrong with `data`, and how to mend it; the schemas' own messages are "what. How". */
export function explainIssue(issue: z.core.$ZodIssue, data: unknown): Explanation {
  const field = fieldName(issue.path);
  if (issue.code === "unrecognized_keys") {
    const keys = issue.keys.map((key) => `\`${key}\``).join(", ");
    return { what: `${keys} is no known field of ${field}`, how: "Correct its spelling, or remove it" };
  }
  const value = valueAt(data, issue.path);
  if (value === undefined || value === null) return explainMissing(issue, field);

  const [what, how] = issue.message.split(/\. (.*)/s);
  if (what && how) return { what: `${field} ${what}`, how };
  if (issue.code === "invalid_value") {
    return { what: `${field} cannot be "${String(value)}"`, how: `Write one of: ${issue.values.join(", ")}` };
  }
  if (issue.code === "invalid_type") {
    return { what: `${field} is not of the type expected`, how: mendType(issue.expected) };
  }
  return { what: `${field}: ${issue.message}`, how: "Write a value that fits" };
}

function explainMissing(issue: z.core.$ZodIssue, field: string): Explanation {
  const language = LANGUAGE[String(issue.path.at(-1))];
  if (language)
    return { what: `${field} is missing: the text lacks one language`, how: `Write it in ${language}` };
  return {
    what: issue.path.length === 0 ? "the file is empty" : `${field} is missing`,
    how: issue.code === "invalid_type" ? mendType(issue.expected) : "Add it",
  };
}

function mendType(expected: string): string {
  const needs: Readonly<Record<string, string>> = {
    string: "Write a text, in quotes if it looks like a number",
    number: "Write a number, without quotes",
    int: "Write a whole number, without quotes",
    boolean: "Write true or false",
    array: "Write a list, one line with a hyphen for each item",
    object: "Write its fields below it, indented",
    record: "Write its fields below it, indented",
  };
  return needs[expected] ?? `Write a value of type ${expected}`;
}

function fieldName(path: readonly PropertyKey[]): string {
  if (path.length === 0) return "the file";
  const name = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`)).join("");
  return `\`${name.replace(/^\./, "")}\``;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step],
    data,
  );
}
