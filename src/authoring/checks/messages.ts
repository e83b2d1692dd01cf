import type { Problem } from "../problem.ts";

/** The exports of every file of words, by the file's name: what `src/i18n/fr` or `src/i18n/en` holds. */
export type MessageFiles = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Words that one language has and the other lacks, that are of another kind there, or that are empty. */
export function checkMessages(french: MessageFiles, english: MessageFiles): Problem[] {
  const names = [...new Set([...Object.keys(french), ...Object.keys(english)])].sort();
  return names.flatMap((name) => compare("", french[name], english[name], name));
}

function compare(key: string, french: unknown, english: unknown, name: string): Problem[] {
  const problem = (locale: "fr" | "en", what: string, how: string): Problem => {
    return { file: `src/i18n/${locale}/${name}`, line: null, what, how };
  };
  if (french === undefined || english === undefined) {
    const [lacking, other] = french === undefined ? (["fr", "en"] as const) : (["en", "fr"] as const);
    const what = key === "" ? "this file is missing" : `\`${key}\` is missing`;
    return [problem(lacking, what, `Add it: src/i18n/${other}/${name} has it`)];
  }
  if (kindOf(french) !== kindOf(english)) {
    const what = `\`${key}\` is a ${kindOf(english)} here and a ${kindOf(french)} in French`;
    return [problem("en", what, "Make both of one kind")];
  }
  if (kindOf(french) === "group") {
    const [ours, theirs] = [french, english] as [Record<string, unknown>, Record<string, unknown>];
    const keys = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
    return keys.flatMap((step) =>
      compare(key === "" ? step : `${key}.${step}`, ours[step], theirs[step], name),
    );
  }
  return (["fr", "en"] as const)
    .filter((locale) => isBlank(locale === "fr" ? french : english))
    .map((locale) => problem(locale, `\`${key}\` is empty`, "Write its words"));
}

function kindOf(value: unknown): string {
  return typeof value === "object" && value !== null ? "group" : typeof value;
}

function isBlank(value: unknown): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}
