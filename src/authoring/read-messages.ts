import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Locale } from "../i18n/locale.ts";
import type { MessageFiles } from "./checks/messages.ts";

/** Every file of words in a language, loaded, from the project at `root` (a path). */
export async function readMessages(root: string, locale: Locale): Promise<MessageFiles> {
  const folder = join(root, "src/i18n", locale);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".ts")) : [];
  const files = names.map(async (name) => {
    const words: Record<string, unknown> = await import(
      /* @vite-ignore */ pathToFileURL(join(folder, name)).href
    );
    return [name, { ...words }] as const;
  });
  return Object.fromEntries(await Promise.all(files));
}
