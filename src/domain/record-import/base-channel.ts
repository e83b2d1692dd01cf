import { cleanText } from "./clean-text.ts";
import { foldWords } from "./header-key.ts";
import { PLATFORM_CHANNELS } from "./platform.ts";
import type { PreparedTable, ReadContext } from "./read-context.ts";

/** What a table's figures are filed under: as the learner says, else after the tool that wrote it, else after the file. */
export function baseChannel(table: PreparedTable, { answers, file }: ReadContext): string {
  const told = cleanText(answers.channel ?? "");
  if (told !== "") return told;
  if (answers.platform === undefined && isOfEither(table)) return "Meta";
  return PLATFORM_CHANNELS[table.platform] || cleanText(file.name.replace(/\.[^.]*$/, ""));
}

/** Meta's suite writes « Views » above a series of Facebook's or of Instagram's alike: only the learner knows which. */
function isOfEither({ platform, columns, table }: PreparedTable): boolean {
  return (
    platform === "meta-suite" &&
    !columns.some(({ role }) => role.kind === "account" || role.kind === "item") &&
    !table.preamble.some((line) => /\b(facebook|page)\b/.test(foldWords(line)))
  );
}
