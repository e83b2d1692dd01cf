export const AUDIT_LEVELS = [1, 2, 3] as const;
export type AuditLevel = (typeof AUDIT_LEVELS)[number];

/** What names a report to audit for good: the same two give the same report in every language and browser. */
export type AuditSpec = { readonly level: AuditLevel; readonly seed: number };

const LARGEST_SEED = 0xffff_ffff;

/** The report that the page is built with. */
export const FIRST_AUDIT: AuditSpec = { level: 1, seed: 11 };

/** The spec as it stands in a link, like any exercise's: `audit.2.4711`. */
export function printAuditSpec({ level, seed }: AuditSpec): string {
  return `audit.${level}.${seed}`;
}

/** The spec that `text` names; `null` for a level or a seed that does not exist. */
export function parseAuditSpec(text: string): AuditSpec | null {
  const [, level = "", digits = ""] = /^audit\.([123])\.(\d{1,10})$/.exec(text.trim()) ?? [];
  const seed = Number(digits);
  return digits === "" || seed > LARGEST_SEED ? null : { level: Number(level) as AuditLevel, seed };
}

/** Another report of this level, which `chance` (0 to 1) picks among the first ten thousand: short enough to dictate. */
export function anotherAudit({ level, seed }: AuditSpec, chance: number): AuditSpec {
  const drawn = 1 + Math.floor(chance * 9999);
  return { level, seed: drawn === seed ? (drawn % 9999) + 1 : drawn };
}

/** Seed of a spec's stream of draws: the level is mixed in, so that neighbours share no numbers. FNV-1a, 32 bits. */
export function streamOfAudit(spec: AuditSpec): number {
  let hash = 0x811c9dc5;
  for (const character of printAuditSpec(spec)) {
    hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  }
  return hash;
}
