import { describe, expect, test } from "vitest";
import { drawExercise } from "../../../src/domain/exercise/all-kinds.ts";
import type { BuildAnswer, ChainAnswer } from "../../../src/domain/exercise/exercise.ts";
import { KIND_IDS, SKILLS } from "../../../src/domain/exercise/kinds.ts";
import { LOAD_FAMILY } from "../../../src/domain/exercise/load-family.ts";
import { markAnswer } from "../../../src/domain/exercise/mark/mark-answer.ts";
import { markNumber } from "../../../src/domain/exercise/mark/mark-number.ts";
import { isAttempt, type Verdict } from "../../../src/domain/exercise/mark/verdict.ts";
import { parseSpec } from "../../../src/domain/exercise/parse-spec.ts";
import { LEVELS, printSpec } from "../../../src/domain/exercise/spec.ts";
import { chainTyped, typedFor } from "./answer-of.ts";
import { TYPED_ANSWERS } from "./typed-answers.ts";

const inWords = (verdict: Verdict) => {
  if (verdict.kind === "wrong") return `wrong ${verdict.mistake ?? "?"}`;
  if (verdict.kind === "unreadable") return `unreadable ${verdict.why}`;
  return verdict.kind === "ambiguous" ? `ambiguous ${verdict.thousands} ${verdict.decimal}` : verdict.kind;
};

const rows = Object.entries(TYPED_ANSWERS).flatMap(([question, { asked, typed }]) =>
  Object.entries(typed).flatMap(([verdict, texts]) =>
    texts.map((text) => ({ question, asked, text, verdict })),
  ),
);

describe("what people type", () => {
  test("is a table of two hundred answers or more", () => {
    expect(rows.length).toBeGreaterThanOrEqual(200);
  });

  test.each(rows)("for $question: $text is $verdict", ({ asked, text, verdict }) => {
    expect(inWords(markNumber(asked.field, asked.mistakes, { text }))).toBe(verdict);
  });

  test("is read as it was meant, once that was asked", () => {
    const { field, mistakes } = TYPED_ANSWERS["12.5 %, to a tenth of a point"]?.asked ?? expect.fail();
    expect(markNumber(field, mistakes, { text: "12,500", meant: "decimal" })).toEqual({ kind: "correct" });
    expect(markNumber(field, mistakes, { text: "12,500", meant: "thousands" }).kind).toBe("wrong");
  });

  test("counts as an attempt only when it could be read one way", () => {
    expect(isAttempt({ kind: "correct" })).toBe(true);
    expect(isAttempt({ kind: "ambiguous", thousands: 1, decimal: 2 })).toBe(false);
    expect(isAttempt({ kind: "empty" })).toBe(false);
  });
});

describe("a chain", () => {
  const exercise = drawExercise("roi-chain", 2, 4);
  const answer = exercise.answer as ChainAnswer;
  const [investment, , roi] = answer.chain;
  if (!investment || !roi) throw new Error("the chain has three steps");
  const slip = investment.mistakes.find(({ id }) => id === "forgotten-staff-time") ?? expect.fail();
  const right = Object.fromEntries(answer.chain.map(({ id, field }) => [id, field.value]));
  const carried = roi.run({ ...right, investment: slip.value });

  test("credits a step that is right on the learner's own earlier value", () => {
    const marked = markAnswer(exercise, chainTyped(answer, { investment: slip.value, roi: carried }));
    expect(marked.parts).toEqual({
      investment: { kind: "wrong", mistake: "forgotten-staff-time" },
      value: { kind: "correct" },
      roi: { kind: "carried", from: ["investment"] },
    });
    expect(marked.verdict).toEqual({ kind: "wrong", mistake: "forgotten-staff-time" });
    expect(marked.credit).toEqual({ earned: 2, of: 3 });
  });

  test("recognises a slip made on the learner's own earlier value", () => {
    const gross = roi.mistakes.find(({ id }) => id === "gross-for-net") ?? expect.fail();
    const own = { ...right, investment: slip.value };
    const marked = markAnswer(exercise, chainTyped(answer, { investment: slip.value, roi: gross.run(own) }));
    expect(marked.parts.roi).toEqual({ kind: "wrong", mistake: "gross-for-net" });
  });

  test("recognises an earlier step's slip from the last number alone", () => {
    const marked = markAnswer(exercise, {
      form: "chain",
      typed: { roi: typedFor(roi.field, carried, false) },
    });
    expect(marked.parts.roi).toEqual({ kind: "wrong", mistake: "forgotten-staff-time" });
    expect(marked.parts.investment).toEqual({ kind: "empty" });
  });

  test("is unfinished, not wrong, while steps are empty", () => {
    const { verdict, credit } = markAnswer(exercise, {
      form: "chain",
      typed: { investment: typedFor(investment.field, investment.field.value, true) },
    });
    expect(verdict).toEqual({ kind: "empty" });
    expect(credit).toEqual({ earned: 1, of: 3 });
  });
});

describe("an expression of tiles", () => {
  const exercise = drawExercise("build-net-roi", 1, 3);
  const mark = (...tiles: readonly string[]) => markAnswer(exercise, { form: "build", tiles }).verdict;

  test("is right however it is written", () => {
    expect(mark("(", "value", "−", "investment", ")", "÷", "investment")).toEqual({ kind: "correct" });
    expect(mark("value", "÷", "investment", "−", "investment", "÷", "investment")).toEqual({
      kind: "correct",
    });
  });

  test("names the mistake it computes", () => {
    expect(mark("value", "÷", "investment")).toEqual({ kind: "wrong", mistake: "gross-for-net" });
    expect(mark("value", "−", "investment", "÷", "investment")).toEqual({
      kind: "wrong",
      mistake: "brackets-missing",
    });
    expect(mark("value", "+", "investment")).toEqual({ kind: "wrong", mistake: null });
  });

  test("is not counted while it cannot be computed", () => {
    expect(mark()).toEqual({ kind: "empty" });
    for (const tiles of [["÷"], ["value", "investment"], ["(", "value"], ["value", ")"], ["unknown"]]) {
      expect(mark(...tiles)).toEqual({ kind: "unreadable", why: "expression" });
    }
  });

  test.each(["build-net-roi", "build-path"] as const)(
    "of %s tells each mistake's formula from the right one",
    (kind) => {
      for (const level of LEVELS) {
        const answer = drawExercise(kind, level, 9).answer as BuildAnswer;
        expect(answer.mistakes.length).toBeGreaterThanOrEqual(3);
        expect(answer.example.every((id) => answer.tiles.some((tile) => tile.id === id))).toBe(true);
      }
    },
  );
});

describe("an arrangement", () => {
  test("with one pair of neighbours swapped is almost right, unless that has a name", () => {
    const exercise = drawExercise("report-order", 3, 2);
    if (exercise.answer.form !== "order") throw new Error("a report is put in order");
    const [first = "", second = "", ...rest] = exercise.answer.right;
    const given = { form: "order", items: [second, first, ...rest] } as const;
    expect(["almost", "wrong"]).toContain(markAnswer(exercise, given).verdict.kind);
    expect(markAnswer(exercise, { form: "order", items: [] }).verdict).toEqual({ kind: "empty" });
  });

  test("of another form than the exercise's is no answer", () => {
    expect(markAnswer(drawExercise("net-roi", 1, 1), { form: "choice", option: "a" }).verdict.kind).toBe(
      "empty",
    );
  });
});

describe("a spec", () => {
  test("is printed and parsed back, and nothing else is", () => {
    const spec = { kind: "net-roi", level: 2, seed: 4711 } as const;
    expect(printSpec(spec)).toBe("net-roi.2.4711");
    expect(parseSpec("net-roi.2.4711")).toEqual(spec);
    for (const text of [
      "",
      "net-roi",
      "net-roi.4.1",
      "no-kind.1.1",
      "net-roi.1.-3",
      "net-roi.1.4294967296",
      "toString.1.1",
    ]) {
      expect(parseSpec(text)).toBeNull();
    }
  });
});

describe("the catalogue", () => {
  test("has at least forty kinds over at least twenty-four skills", () => {
    expect(KIND_IDS.length).toBeGreaterThanOrEqual(40);
    expect(SKILLS.length).toBeGreaterThanOrEqual(24);
  });

  test("draws each kind from its family as from all of them", async () => {
    const loaded = Object.assign(
      {},
      ...(await Promise.all(Object.values(LOAD_FAMILY).map((load) => load()))),
    );
    expect(Object.keys(loaded).sort()).toEqual([...KIND_IDS].sort());
  });
});
