import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scenarioSeenWith } from "../../../src/domain/audit/audit-case.ts";
import {
  type AuditReport,
  correctedReport,
  drawAuditReport,
} from "../../../src/domain/audit/audit-report.ts";
import {
  AUDIT_LEVELS,
  type AuditSpec,
  parseAuditSpec,
  printAuditSpec,
} from "../../../src/domain/audit/audit-spec.ts";
import { flawFigures } from "../../../src/domain/audit/flaw-figures.ts";
import { FLAWS, type Flaw, isMoneyFlaw } from "../../../src/domain/audit/flaws.ts";
import { type AuditMarks, markAudit } from "../../../src/domain/audit/mark-audit.ts";
import type { ReportFigures } from "../../../src/domain/audit/report-figures.ts";
import { roiGap } from "../../../src/domain/audit/roi-gap.ts";
import { isDefined } from "../../../src/domain/quantity/outcome.ts";
import { netRoi } from "../../../src/domain/roi/return.ts";
import { projectScenario } from "../../../src/domain/simulation/project-scenario.ts";

const SEEDS = Number(process.env["FC_RUNS"] ?? 1000);
const specs = fc.record({
  level: fc.constantFrom(...AUDIT_LEVELS),
  seed: fc.nat(0xffff_ffff),
});

/** One report a seed, drawn once for all the claims below. */
const reports: readonly AuditReport[] = fc
  .sample(specs, { numRuns: SEEDS, seed: 20_261_122 })
  .map((spec: AuditSpec) => drawAuditReport(spec));

function everyReport(claim: (report: AuditReport) => void) {
  for (const report of reports) {
    try {
      claim(report);
    } catch (error) {
      throw new Error(`${printAuditSpec(report)}: ${(error as Error).message}`, { cause: error });
    }
  }
}

/** Marks that name each flaw where it is. */
function rightMarks({ statements }: AuditReport): AuditMarks {
  return Object.fromEntries(statements.flatMap(({ id, flaw }) => (flaw ? [[id, flaw]] : [])));
}

describe("a report to audit", () => {
  test("is finite in every figure", () => {
    const isWhole = (value: unknown): boolean => {
      if (typeof value === "number") return Number.isFinite(value);
      if (typeof value !== "object" || value === null) return true;
      return !("undefined" in value) && Object.values(value).every(isWhole);
    };
    everyReport((report) => expect(isWhole(report)).toBe(true));
  });

  test("has whole orders, and as many as its rows say", () => {
    everyReport(({ case: auditCase, flaws, claimed, sound }) => {
      const readings: readonly [ReportFigures, readonly Flaw[]][] = [
        [claimed, flaws],
        [sound, []],
      ];
      for (const [figures, seen] of readings) {
        const isEarly = seen.includes("too-early");
        const projection = projectScenario(scenarioSeenWith(auditCase, seen));
        expect(isEarly ? projection.salesInHorizon : projection.sales).toBeCloseTo(figures.orders, 6);
        expect(figures.rows.reduce((sum, { orders }) => sum + orders, 0)).toBe(figures.rowOrders);
        expect(figures.rowOrders - (seen.includes("double-count") ? 0 : figures.twice)).toBe(figures.orders);
      }
    });
  });

  test("adds up on paper: orders × price × margin is the value, and the costs are the investment", () => {
    everyReport(({ case: { scenario }, claimed, sound }) => {
      expect(sound.value).toBeCloseTo(sound.orders * scenario.orderValue * scenario.margin, 4);
      for (const { costs, investment } of [claimed, sound]) {
        expect(costs.ads + costs.agency + costs.content + costs.staff).toBe(investment);
      }
    });
  });

  test("boasts: it claims a gain, well above what is so", () => {
    everyReport(({ claimed, sound }) => {
      if (!isDefined(claimed.netRoi) || !isDefined(sound.netRoi)) throw new Error("no ROI");
      expect(claimed.netRoi).toBeGreaterThanOrEqual(0.1);
      expect(claimed.netRoi - sound.netRoi).toBeGreaterThanOrEqual(0.15);
    });
  });

  test("has as many flaws as its level says, at least two of them of money, and more sound lines than flaws", () => {
    const counts = { 1: 3, 2: 5, 3: 6 };
    everyReport(({ level, flaws, statements }) => {
      expect(flaws.length).toBe(counts[level]);
      expect(flaws.filter(isMoneyFlaw).length).toBeGreaterThanOrEqual(2);
      expect(statements.filter(({ flaw }) => flaw === null).length).toBeGreaterThanOrEqual(flaws.length);
    });
  });

  test("moves the figure of each flaw by far more than rounding", () => {
    everyReport((report) => {
      for (const flaw of report.flaws) {
        const { claimed, sound } = flawFigures(report, flaw);
        expect(Math.abs(claimed - sound) / Math.max(Math.abs(claimed), Math.abs(sound))).toBeGreaterThan(
          0.0999,
        );
      }
    });
  });

  test("is the same for the same spec, whenever it is drawn", () => {
    for (const report of reports.slice(0, 50)) {
      const link = parseAuditSpec(printAuditSpec(report));
      expect(link && drawAuditReport(link)).toEqual(report);
    }
  });

  test("stays the same from version to version: a link given to a class still opens its report", () => {
    const { case: auditCase, flaws, claimed, sound } = drawAuditReport({ level: 2, seed: 4711 });
    expect({
      business: auditCase.business,
      flaws,
      claimed: claimed.netRoi,
      sound: sound.netRoi,
    }).toMatchInlineSnapshot(`
      {
        "business": "soapery",
        "claimed": 1.6558490566037736,
        "flaws": [
          "platform-claim",
          "revenue-as-profit",
          "no-staff-time",
          "vanity-result",
          "percent-without-base",
        ],
        "sound": -0.06975127039315325,
      }
    `);
  });

  test("shows every flaw and every business somewhere, and turns few drawings down", () => {
    for (const flaw of FLAWS) expect(reports.some(({ flaws }) => flaws.includes(flaw))).toBe(true);
    expect(new Set(reports.map((report) => report.case.business)).size).toBe(8);
    const rejections = reports.reduce((sum, report) => sum + report.rejections, 0);
    expect(rejections / reports.length).toBeLessThan(1);
  });
});

describe("a flaw", () => {
  test("is answered by exactly one finding", () => {
    everyReport((report) => {
      for (const flaw of report.flaws) {
        expect(report.statements.filter((statement) => statement.flaw === flaw)).toHaveLength(1);
        // Named on every line at once, it is found on one of them only.
        const marks = Object.fromEntries(report.statements.map(({ id }) => [id, flaw]));
        expect(markAudit(report, marks).found).toBe(1);
      }
    });
  });

  test("shows in the net ROI when it is one of money, and in no other way than the engine's", () => {
    everyReport((report) => {
      const gap = roiGap(report);
      expect(gap.claimed).toBe(report.claimed.netRoi);
      expect(gap.sound).toBe(report.sound.netRoi);
      const sum = gap.parts.reduce((total, { points }) => total + points, 0);
      expect(sum).toBeCloseTo(gap.claimed - gap.sound, 9);
      expect(gap.parts.map(({ flaw }) => flaw)).toEqual(report.flaws.filter(isMoneyFlaw));
      for (const { flaw, points } of gap.parts) {
        expect(Math.abs(points)).toBeGreaterThan(0.01);
        expect(points < 0).toBe(flaw === "too-early");
      }
    });
  });
});

describe("the corrected report", () => {
  test("is the engine's projection of the case, and has nothing left to find", () => {
    everyReport((report) => {
      const corrected = correctedReport(report);
      const { value, investment, sales } = projectScenario(report.case.scenario);
      expect(corrected.claimed.value).toBe(value);
      expect(corrected.claimed.investment).toBe(investment);
      expect(corrected.claimed.orders).toBeCloseTo(sales, 6);
      expect(corrected.claimed.netRoi).toEqual(netRoi(value, investment));
      expect(markAudit(corrected, {}).of).toBe(0);
      expect(corrected.statements.every(({ flaw }) => flaw === null)).toBe(true);
    });
  });
});

describe("marking", () => {
  test("finds everything when each flaw is named where it is", () => {
    everyReport((report) => {
      const marking = markAudit(report, rightMarks(report));
      expect(marking).toMatchObject({
        found: report.flaws.length,
        missed: 0,
        wrongReason: 0,
        falselyAccused: 0,
      });
    });
  });

  test("misses everything when nothing is marked, and so it does when every line is called sound", () => {
    everyReport((report) => {
      const allSound = Object.fromEntries(report.statements.map(({ id }) => [id, "sound" as const]));
      for (const marks of [{}, allSound]) {
        expect(markAudit(report, marks)).toMatchObject({
          found: 0,
          missed: report.flaws.length,
          falselyAccused: 0,
        });
      }
    });
  });

  test("does not reward marking everything", () => {
    everyReport((report) => {
      for (const flaw of FLAWS) {
        const marks = Object.fromEntries(report.statements.map(({ id }) => [id, flaw]));
        const { found, falselyAccused, wrongReason, consequences } = markAudit(report, marks);
        expect(found).toBeLessThanOrEqual(1);
        expect(found + falselyAccused + wrongReason + consequences).toBe(report.statements.length);
        expect(falselyAccused).toBeGreaterThan(found);
      }
    });
  });

  test("neither credits nor blames a line whose figures another line's flaw has spoilt", () => {
    everyReport((report) => {
      for (const { id, flaw, carries } of report.statements) {
        if (flaw !== null) continue;
        for (const carried of carries) {
          expect(markAudit(report, { [id]: carried }).verdicts.get(id)).toBe("consequence");
        }
      }
    });
  });
});

describe("a spec", () => {
  test("reads back as it is printed, and nothing else is one", () => {
    fc.assert(
      fc.property(specs, (spec) => {
        expect(parseAuditSpec(printAuditSpec(spec))).toEqual(spec);
      }),
    );
    for (const text of [
      "",
      "audit.4.1",
      "audit.1",
      "audit.1.-2",
      "audit.1.99999999999",
      "net-roi.1.2",
      "audit.2.4294967296",
    ]) {
      expect(parseAuditSpec(text)).toBe(null);
    }
  });
});
