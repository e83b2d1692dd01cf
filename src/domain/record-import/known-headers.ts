import { type ColumnRole, roleOf, type WrittenRole } from "./column-role.ts";
import { foldWords, headerKey } from "./header-key.ts";
import { PLATFORM_HEADERS } from "./headers/by-platform.ts";
import { type HeaderList, SHARED_HEADERS } from "./headers/shared.ts";
import type { PlatformId } from "./platform.ts";

/** What a title means, and its place in its list: the first title of a list is the one that its metric is best known by. */
type KnownHeader = { readonly role: ColumnRole; readonly rank: number };

type KnownHeaders = ReadonlyMap<string, KnownHeader>;

const SHARED = knownHeaders(SHARED_HEADERS);
const BY_PLATFORM = new Map(
  Object.entries(PLATFORM_HEADERS).map(([platform, list]) => [platform, knownHeaders(list)]),
);
const ANYWHERE = new Set([
  ...SHARED.keys(),
  ...[...BY_PLATFORM.values()].flatMap((headers) => [...headers.keys()]),
]);

/** What a column of this title holds on this platform; `null` for a title that is not known. */
export function knownHeader(title: string | number, platform: PlatformId): KnownHeader | null {
  const { key } = headerKey(title);
  return BY_PLATFORM.get(platform)?.get(key) ?? SHARED.get(key) ?? null;
}

/** True when some platform has a column of this title. */
export function isKnownHeader(title: string | number): boolean {
  return ANYWHERE.has(headerKey(title).key);
}

function knownHeaders(list: HeaderList): KnownHeaders {
  return new Map(
    Object.entries(list).flatMap(([role, titles]) =>
      titles
        .split("|")
        .map((title, rank) => [headerKey(title).key, { role: roleOf(role as WrittenRole), rank }] as const),
    ),
  );
}

/** The words of a title that names a metric, as Meta's stacked tables have one: `Instagram reach`. */
export function metricOfTitle(title: string): ColumnRole | null {
  const words = foldWords(title)
    .replace(/\b(facebook|instagram|page|de|du|la|sur|des|on|of)\b/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  // The visits of a page or a profile, not of a site.
  if (/^(profile )?visite?s( profil)?$/.test(words)) return { kind: "metric", metric: "profile-visits" };
  const role = SHARED.get(words)?.role;
  return role?.kind === "metric" ? role : null;
}
