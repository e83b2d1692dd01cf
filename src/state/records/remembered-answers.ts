import { storedAtom } from "../../adapters/storage/stored-atom.ts";
import { isRecordedMetric } from "../../domain/record/recorded-metric.ts";
import type { ColumnRole } from "../../domain/record-import/column-role.ts";
import type { ColumnAnswer, ImportAnswers } from "../../domain/record-import/import-answers.ts";
import { PLATFORM_IDS } from "../../domain/record-import/platform.ts";

/** What is remembered of the learner's corrections: what holds for the next file of the same kind too. */
export type RememberedAnswers = Pick<
  ImportAnswers,
  "channel" | "columns" | "currency" | "bareRates" | "platform"
>;

/** Kinds of file that are remembered at most. */
const MOST_KINDS = 40;
const LONGEST = 200; // letters of a name or a title

/** By kind of file. */
const $remembered = storedAtom<Readonly<Record<string, RememberedAnswers>>>("import-answers", {
  initial: {},
  read: (text) => {
    try {
      return readKinds(JSON.parse(text));
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

/** What was kept, as far as it holds. By hand: zod would be a tenth of the page for five fields. */
function readKinds(kept: unknown): Readonly<Record<string, RememberedAnswers>> {
  if (!isObject(kept)) return {};
  const kinds = Object.entries(kept).slice(0, MOST_KINDS);
  return Object.fromEntries(
    kinds.flatMap(([kind, answers]) => (isObject(answers) ? [[kind, readAnswers(answers)]] : [])),
  );
}

function readAnswers({ channel, currency, bareRates, platform, columns }: Kept): RememberedAnswers {
  return {
    channel: typeof channel === "string" ? channel.slice(0, LONGEST) : undefined,
    currency: typeof currency === "string" && /^[A-Z]{3}$/.test(currency) ? currency : undefined,
    bareRates: bareRates === "percent" || bareRates === "proportion" ? bareRates : undefined,
    platform: PLATFORM_IDS.find((id) => id === platform),
    columns: Array.isArray(columns) ? columns.flatMap(readColumn) : undefined,
  };
}

/** A column's role; none of a metric that no longer exists. */
function readColumn(column: unknown): readonly ColumnAnswer[] {
  if (!isObject(column) || typeof column["title"] !== "string" || !isObject(column["role"])) return [];
  const { kind, metric } = column["role"];
  if (
    typeof kind !== "string" ||
    (kind === "metric" && !(typeof metric === "string" && isRecordedMetric(metric)))
  ) {
    return [];
  }
  return [{ title: column["title"].slice(0, LONGEST), role: column["role"] as ColumnRole }];
}

type Kept = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Kept {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
