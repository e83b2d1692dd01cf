import type { InputField } from "../domain/simulation/inputs.ts";
import type { Locale } from "./locale.ts";

/** What an input means, and where to find one's own figure: a sentence or two each. */
export type InputHelp = Readonly<Record<InputField, { readonly means: string; readonly where: string }>>;

/** The help for every input. Each language is a file that loads when it is first asked for. */
export async function loadInputHelp(locale: Locale): Promise<InputHelp> {
  const words = locale === "fr" ? await import("./fr/input-help.ts") : await import("./en/input-help.ts");
  return words.inputHelp;
}
