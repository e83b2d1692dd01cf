import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawAuditReport } from "../../../src/domain/audit/audit-report.ts";
import { AUDIT_LEVELS, printAuditSpec } from "../../../src/domain/audit/audit-spec.ts";
import { renderCorrected, renderStatement } from "../../../src/i18n/audit/render-audit.ts";
import { renderFlaw } from "../../../src/i18n/audit/render-flaw.ts";
import { plainSentence, type Sentence } from "../../../src/i18n/audit/say.ts";
import { auditFeedback, auditWords } from "../../../src/i18n/audit-words.ts";
import { defaultFormatOptions, numberFormat } from "../../../src/i18n/format/number-format.ts";
import { LOCALES } from "../../../src/i18n/locale.ts";

const SEEDS = Number(process.env["FC_RUNS"] ?? 150);
const reports = fc
  .sample(fc.record({ level: fc.constantFrom(...AUDIT_LEVELS), seed: fc.nat(0xffff_ffff) }), {
    numRuns: SEEDS,
    seed: 20_261_123,
  })
  .map(drawAuditReport);

const figuresOf = (sentence: Sentence) =>
  sentence.flatMap((piece) => (typeof piece === "string" ? [] : [piece.text.replace(/[^\d]/g, "")]));

describe.each(LOCALES)("in %s", (locale) => {
  const words = auditWords(locale);
  const feedback = auditFeedback(locale);
  const showing = { words, format: numberFormat(defaultFormatOptions(locale)), locale };

  test("every statement, its correction and the reason of every flaw can be read", () => {
    for (const report of reports) {
      for (const statement of report.statements) {
        const given = plainSentence(renderStatement(report, statement, showing));
        const corrected = plainSentence(renderCorrected(report, statement, showing));
        const why = statement.flaw
          ? plainSentence(renderFlaw(report, statement.flaw, feedback, showing))
          : given;
        for (const text of [given, corrected, why]) {
          const name = `${printAuditSpec(report)} ${statement.id}: ${text}`;
          expect(text.length, name).toBeGreaterThan(20);
          expect(text, name).not.toMatch(/undefined|NaN|Infinity|\[object| {2}|\$\{/);
          expect(text, name).toMatch(/^[\p{Lu}\d$+−]/u);
        }
        // What is wrong differs on the page from what is right, and what is right does not.
        if (statement.flaw) expect(given).not.toBe(corrected);
      }
    }
  });

  test("a statement that no flaw touches reads the same in the corrected report", () => {
    for (const report of reports) {
      for (const statement of report.statements) {
        if (statement.flaw || statement.carries.length > 0) continue;
        expect(plainSentence(renderStatement(report, statement, showing))).toBe(
          plainSentence(renderCorrected(report, statement, showing)),
        );
      }
    }
  });
});

test("both languages quote the same figures in a statement", () => {
  const [french, english] = LOCALES.map((locale) => ({
    words: auditWords(locale),
    format: numberFormat(defaultFormatOptions(locale)),
    locale,
  }));
  if (!french || !english) throw new Error("a language is missing");
  for (const report of reports) {
    for (const statement of report.statements) {
      const fr = figuresOf(renderStatement(report, statement, french)).toSorted();
      const en = figuresOf(renderStatement(report, statement, english)).toSorted();
      expect(fr, `${printAuditSpec(report)} ${statement.id}`).toEqual(en);
    }
  }
});
