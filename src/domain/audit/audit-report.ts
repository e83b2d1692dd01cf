import { isDefined } from "../quantity/outcome.ts";
import { type RandomSource, seededRandom } from "../quantity/random.ts";
import type { AuditCase } from "./audit-case.ts";
import { type AuditLevel, type AuditSpec, streamOfAudit } from "./audit-spec.ts";
import { drawCase } from "./draw-case.ts";
import { tellsFlawsApart } from "./flaw-figures.ts";
import { CLAIM_FLAWS, FLAWS, type Flaw, MONEY_FLAWS } from "./flaws.ts";
import { type ReportFigures, readFigures } from "./report-figures.ts";
import { readSideFigures, type SideFigures } from "./side-figures.ts";
import {
  ALWAYS_SOUND,
  SECTIONS,
  type SectionId,
  STATEMENT_IDS,
  STATEMENTS,
  type StatementId,
} from "./statements.ts";

/** A statement of a report: what is wrong with it, and which of two ways to word it. */
export type Statement = {
  readonly id: StatementId;
  readonly section: SectionId;
  /** `null` when it is sound. */
  readonly flaw: Flaw | null;
  /** Flaws that this report makes elsewhere, and that change this statement's figures too. */
  readonly carries: readonly Flaw[];
  readonly wording: 0 | 1;
};

/** A report to audit: what happened, what the report makes of it, and what it should have said. */
export type AuditReport = AuditSpec & {
  readonly case: AuditCase;
  readonly flaws: readonly Flaw[];
  /** In reading order. */
  readonly statements: readonly Statement[];
  /** The money as the report gives it, and as a sound report would. */
  readonly claimed: ReportFigures;
  readonly sound: ReportFigures;
  readonly side: SideFigures;
  /** How many drawings were turned down before this one. */
  readonly rejections: number;
};

/** How many flaws of each sort a level draws, and how many statements that are always sound. */
const LEVELS: Readonly<Record<AuditLevel, { money: number; claims: number; sound: number }>> = {
  1: { money: 2, claims: 1, sound: 1 },
  2: { money: 3, claims: 2, sound: 2 },
  3: { money: 4, claims: 2, sound: 3 },
};

const MOST_DRAWINGS = 2000;

/**
 * The report of this spec. A drawing in which a flaw would not show, or in which nobody could tell one flaw from
 * another by the figures, is turned down and drawn again from the same stream; `rejections` counts those.
 */
export function drawAuditReport(spec: AuditSpec): AuditReport {
  const random = seededRandom(streamOfAudit(spec));
  const { money, claims, sound } = LEVELS[spec.level];
  for (let rejections = 0; rejections < MOST_DRAWINGS; rejections += 1) {
    const auditCase = drawCase(random);
    const drawn = [...drawSome(random, MONEY_FLAWS, money), ...drawSome(random, CLAIM_FLAWS, claims)];
    const flaws = FLAWS.filter((flaw) => drawn.includes(flaw));
    const statements = drawStatements(random, flaws, drawSome(random, ALWAYS_SOUND, sound));
    const report: AuditReport = {
      level: spec.level,
      seed: spec.seed,
      case: auditCase,
      flaws,
      statements,
      claimed: readFigures(auditCase, flaws),
      sound: readFigures(auditCase, []),
      side: readSideFigures(auditCase),
      rejections,
    };
    if (isBelievable(report) && tellsFlawsApart(report)) return report;
  }
  throw new Error(`audit report, level ${spec.level}, seed ${spec.seed}: no drawing shows its flaws`);
}

/** The same report without its flaws: the same case and wording, with the sound figures. */
export function correctedReport(report: AuditReport): AuditReport {
  return {
    ...report,
    flaws: [],
    claimed: report.sound,
    statements: report.statements.map((statement) => ({ ...statement, flaw: null, carries: [] })),
  };
}

/** An agency boasts: what it claims is a gain, well above what is so, and nothing beyond belief. */
function isBelievable({ claimed, sound }: AuditReport): boolean {
  if (!isDefined(claimed.netRoi) || !isDefined(sound.netRoi)) return false;
  return claimed.netRoi >= 0.1 && claimed.netRoi <= 6 && claimed.netRoi - sound.netRoi >= 0.15;
}

function drawStatements(
  random: RandomSource,
  flaws: readonly Flaw[],
  sound: readonly StatementId[],
): readonly Statement[] {
  const ids = STATEMENT_IDS.filter((id) => STATEMENTS[id].flaw !== null || sound.includes(id));
  return SECTIONS.flatMap((section) => {
    const own = ids.filter((id) => STATEMENTS[id].section === section);
    // Results follow from one another; the rest has no order of its own.
    const ordered = section === "results" ? own : drawSome(random, own, own.length);
    return ordered.map((id): Statement => {
      const { flaw, carries } = STATEMENTS[id];
      return {
        id,
        section,
        flaw: flaw !== null && flaws.includes(flaw) ? flaw : null,
        carries: flaws.filter((each) => (carries as readonly Flaw[]).includes(each)),
        wording: random.next() < 0.5 ? 0 : 1,
      };
    });
  });
}

/** `count` of the items, in a drawn order. */
function drawSome<Item>(random: RandomSource, items: readonly Item[], count: number): readonly Item[] {
  const left = [...items];
  return Array.from({ length: count }, () => left.splice(random.integer(0, left.length - 1), 1)[0] as Item);
}
