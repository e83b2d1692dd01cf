import { beforeEach, describe, expect, test } from "vitest";
import {
  $auditWorks,
  auditWorkOf,
  checkAudit,
  forgetAudit,
  markStatement,
  NO_AUDIT_WORKS,
  openAudit,
  readAuditWorks,
} from "../../src/state/audit/audit-works.ts";

const SPEC = { level: 1, seed: 11 } as const;
const workOf = (spec = SPEC) => auditWorkOf($auditWorks.get(), spec);

beforeEach(() => $auditWorks.set(NO_AUDIT_WORKS));

describe("an audit", () => {
  test("keeps each mark as it is made, changed or taken off", () => {
    markStatement(SPEC, "period", "too-early");
    markStatement(SPEC, "poll", "sound");
    markStatement(SPEC, "period", "no-staff-time");
    expect(workOf().marks).toEqual({ period: "no-staff-time", poll: "sound" });
    markStatement(SPEC, "poll", null);
    expect(workOf().marks).toEqual({ period: "no-staff-time" });
  });

  test("is handed in, taken back with its marks, and forgotten", () => {
    markStatement(SPEC, "value", "revenue-as-profit");
    checkAudit(SPEC, true);
    expect(workOf()).toMatchObject({ checked: true, marks: { value: "revenue-as-profit" } });
    checkAudit(SPEC, false);
    expect(workOf()).toMatchObject({ checked: false, marks: { value: "revenue-as-profit" } });
    forgetAudit(SPEC);
    expect(workOf()).toMatchObject({ checked: false, marks: {} });
  });

  test("survives being written and read, and keeps apart from other reports", () => {
    markStatement(SPEC, "value", "revenue-as-profit");
    openAudit({ level: 3, seed: 5 });
    const read = readAuditWorks(JSON.stringify($auditWorks.get()));
    expect(read).toEqual($auditWorks.get());
    expect(read.open).toBe("audit.3.5");
    expect(auditWorkOf(read, { level: 3, seed: 5 }).marks).toEqual({});
  });

  test("is read past what is damaged", () => {
    expect(readAuditWorks("{")).toEqual(NO_AUDIT_WORKS);
    expect(readAuditWorks("null")).toEqual(NO_AUDIT_WORKS);
    const damaged = {
      open: "elsewhere",
      works: [
        null,
        3,
        { spec: "audit.9.1" },
        { spec: "audit.1.2", marks: { period: "no-such", poll: "sound" } },
      ],
    };
    expect(readAuditWorks(JSON.stringify(damaged))).toEqual({
      open: null,
      works: [{ spec: "audit.1.2", marks: { poll: "sound" }, checked: false }],
    });
  });
});
