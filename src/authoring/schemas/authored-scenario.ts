import * as z from "zod";
import { scenarioSchema } from "../../state/workbook/scenario-schema.ts";
import { inLanguage } from "../in-language.ts";
import { localisedText } from "./localised-text.ts";

type Path = readonly PropertyKey[];

/**
 * A scenario as authors write it: `domain/simulation/scenario.ts` in its own units (cents, proportions), with each
 * `reason` in both languages, and no field that the simulator would ignore. It stays as written: `inLanguage`, then
 * `scenarioSchema`, make a scenario of it.
 */
export const authoredScenario = z.unknown().superRefine((written, context) => {
  const add = (issue: object, path: Path) => context.addIssue({ ...issue, path: [...path] } as never);
  const read = scenarioSchema.safeParse(inLanguage(written, "fr"));
  for (const issue of read.error?.issues ?? []) {
    // A reason that lacks French is found below, with the other language.
    if (issue.path.at(-1) !== "reason" || issue.code !== "invalid_type")
      add({ ...issue, message: mendable(issue) }, issue.path);
  }
  for (const { path, value } of reasons(written)) {
    for (const issue of localisedText.safeParse(value).error?.issues ?? []) {
      add(issue, [...path, ...issue.path]);
    }
  }
  if (read.success) {
    for (const path of ignoredFields(inLanguage(written, "fr"), read.data)) {
      add({ code: "unrecognized_keys", keys: [String(path.at(-1))], message: "" }, path.slice(0, -1));
    }
  }
});

/** The schema's own message, or for a number out of bounds and a kind unknown to it, what is wrong and how to mend it. */
function mendable(issue: z.core.$ZodIssue): string {
  if (issue.code === "too_big") return `is above ${issue.maximum}. Write ${issue.maximum} at most`;
  if (issue.code === "too_small") return `is below ${issue.minimum}. Write ${issue.minimum} at least`;
  if (issue.code === "invalid_format")
    return "is no id. Use lower-case letters, digits and hyphens, a letter first";
  if (issue.code !== "invalid_union") return issue.message;
  return "is none of those that a scenario may have. Look them up in src/domain/simulation/scenario.ts";
}

/** Every `reason` that was written, where it stands. */
function reasons(
  value: unknown,
  path: Path = [],
): readonly { readonly path: Path; readonly value: unknown }[] {
  return fieldsOf(value).flatMap(([key, each]) =>
    key === "reason" ? [{ path: [...path, key], value: each }] : reasons(each, [...path, key]),
  );
}

/** Fields that were written and not read. */
function ignoredFields(written: unknown, read: unknown, path: Path = []): readonly Path[] {
  return fieldsOf(written).flatMap(([key, value]) => {
    const kept = (read as Record<PropertyKey, unknown> | null)?.[key];
    return kept === undefined ? [[...path, key]] : ignoredFields(value, kept, [...path, key]);
  });
}

function fieldsOf(value: unknown): readonly (readonly [string | number, unknown])[] {
  if (Array.isArray(value)) return value.map((each, index) => [index, each] as const);
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}
