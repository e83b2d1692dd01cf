import * as z from "zod";
import { storedAtom } from "../../adapters/storage/stored-atom.ts";
import { isRecordedMetric } from "../../domain/record/recorded-metric.ts";
import type { ImportAnswers } from "../../domain/record-import/import-answers.ts";

/** What is remembered of the learner's corrections: what holds for the next file of the same kind too. */
export type RememberedAnswers = Pick<
  ImportAnswers,
  "channel" | "columns" | "currency" | "bareRates" | "platform"
>;

/** A role as the columns' lists can give it; one of a metric that no longer exists is not taken up. */
const role = z
  .looseObject({ kind: z.string().max(40), metric: z.string().optional() })
  .refine(({ kind, metric }) => (kind === "metric") === (metric !== undefined && isRecordedMetric(metric)));
const remembered = z.object({
  channel: z.string().max(200).optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  bareRates: z.enum(["percent", "proportion"]).optional(),
  platform: z.string().max(40).optional(),
  columns: z
    .array(z.object({ title: z.string().max(200), role }))
    .max(1000)
    .optional(),
});
const all = z.record(z.string(), remembered);

/** Kinds of file that are remembered at most. */
const MOST_KINDS = 40;

/** By kind of file. */
const $remembered = storedAtom<Readonly<Record<string, RememberedAnswers>>>("import-answers", {
  initial: {},
  read: (text) => {
    try {
      return all.parse(JSON.parse(text)) as Readonly<Record<string, RememberedAnswers>>;
    } catch {
      return {};
    }
  },
  write: JSON.stringify,
});

/** What kind of file it is: the platform's, or for any other table the titles of its columns. */
export function fileKind(platform: string, titles: readonly string[]): string {
  return platform === "other" ? `other ${titles.join("|").slice(0, 400)}` : platform;
}

/** What the learner corrected in the last file of this kind; `null` for the first. */
export function rememberedAnswers(kind: string): RememberedAnswers | null {
  const known = $remembered.get();
  return Object.hasOwn(known, kind) ? (known[kind] ?? null) : null;
}

/** Remembers what was corrected, for the next file of this kind. */
export function rememberAnswers(kind: string, answers: ImportAnswers): void {
  const { channel, columns, currency, bareRates, platform } = answers;
  const others = Object.entries($remembered.get()).filter(([name]) => name !== kind);
  const entry = [kind, { channel, columns, currency, bareRates, platform }] as const;
  $remembered.set(Object.fromEntries([...others, entry].slice(-MOST_KINDS)));
}
