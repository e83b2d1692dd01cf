import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadScenarios } from "../../src/authoring/load-scenarios.ts";
import { range } from "../../src/domain/quantity/range.ts";
import { type Plan, planOf } from "../../src/domain/simulation/plan.ts";
import { projectScenario } from "../../src/domain/simulation/project-scenario.ts";
import { writePlanLink } from "../../src/state/sharing/plan-link.ts";
import { readPlanLink } from "../../src/state/sharing/read-plan-link.ts";
import { planSchema } from "../../src/state/workbook/plan-schema.ts";
import { holds, RUNS } from "../domain/arbitraries.ts";
import { plan as anyPlan } from "./plan-arbitrary.ts";

const sample = planOf(loadScenarios(process.cwd())["cafe-merisier"], "cafe-merisier");
const plan: Plan = {
  ...sample,
  name: "Automne à l’essai",
  assumptions: [{ input: "instagram.closeRate", range: range(0.15, 0.25, 0.3) }],
  target: 0.5,
  moves: [{ input: "instagram.adSpend", value: 120_000, say: "Et si on doublait la publicité?" }],
};
const link = writePlanLink(plan);
const read = (text: string) => readPlanLink(text, sample);
const kinds = (text: string) => read(text).problems.map(({ kind }) => kind);

describe("the link of a plan", () => {
  test("gives back the very plan, to the last bit of every figure", () => {
    holds([anyPlan], (drawn) => {
      expect(read(writePlanLink(drawn))).toEqual({ plan: drawn, saved: [], problems: [] });
    });
  });

  test("leads to the same projection", () => {
    holds(
      [anyPlan],
      (drawn) => {
        const opened = read(writePlanLink(drawn)).plan ?? sample;
        expect(projectScenario(opened.scenario)).toEqual(projectScenario(drawn.scenario));
      },
      RUNS / 5,
    );
  });

  test("needs nothing that an address would encode", () => {
    holds([anyPlan], (drawn) => expect(writePlanLink(drawn)).toMatch(/^p1\.[A-Za-z0-9.$+*:/_-]+$/));
  });

  test("is the same after a mail program encoded it, broke it and put a full stop after it", () => {
    holds(
      [anyPlan, fc.nat()],
      (drawn, at) => {
        const sent = encodeURIComponent(writePlanLink(drawn));
        const place = at % sent.length;
        const cut = /%.?$/.exec(sent.slice(0, place))?.index ?? place;
        expect(read(`#${sent.slice(0, cut)}\r\n ${sent.slice(cut)}).`).plan).toEqual(drawn);
      },
      RUNS / 5,
    );
  });

  test("of two channels takes no more room than a compressed one would", () => {
    const values = (part: unknown): unknown =>
      typeof part === "object" && part !== null ? Object.values(part).map(values) : part;
    const compressed = deflateRawSync(JSON.stringify(values(sample.scenario)), { level: 9 }).length;
    expect(writePlanLink(sample).length).toBeLessThan(300);
    // In a QR code: capitals and digits take 5.5 bits, the letters of base 64 take 8 for each 6 of the text.
    expect(writePlanLink(sample).length * 5.5).toBeLessThan(((compressed * 8) / 6) * 8 * 1.05);
  });
});

describe("reading a link that is not as it was sent", () => {
  test("always notices, and never throws", () => {
    holds(
      [anyPlan, fc.nat(), fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 3 })],
      (drawn, at, put) => {
        const sent = writePlanLink(drawn);
        const place = 3 + (at % (sent.length - 3));
        const arrived = sent.slice(0, place) + put + sent.slice(place + put.length);
        const { plan: opened, problems } = read(arrived);
        if (opened) expect(planSchema.safeParse(opened).success).toBe(true);
        if (problems.length === 0) expect(opened).toEqual(drawn);
      },
    );
  });

  test("says that it was cut off, wherever the cut is, and gives a plan that holds", () => {
    for (let length = 2; length < link.length; length++) {
      const { plan: opened, problems } = read(link.slice(0, length));
      expect(problems[0]).toEqual({ kind: "cut-off" });
      if (opened) expect(planSchema.safeParse(opened).success).toBe(true);
    }
  });

  test("keeps what came before the cut and says what the sample stands in for", () => {
    const cut = link.slice(0, link.indexOf("/H") + 4);
    const { plan: opened, problems } = read(cut);
    expect(opened?.name).toBe(plan.name);
    expect(opened?.scenario.channels).toEqual(plan.scenario.channels);
    expect(problems).toEqual([{ kind: "cut-off" }, { kind: "lost", part: "investment", instead: "sample" }]);
  });

  test("leaves out the channel that changed on its way, and keeps the others", () => {
    const changed = link.replace("*60000:", "*90000:");
    const { plan: opened, problems } = read(changed);
    expect(opened?.scenario.channels.map(({ id }) => id)).toEqual(["linkedin"]);
    expect(problems).toContainEqual({ kind: "altered" });
    expect(problems).toContainEqual({ kind: "lost", part: "channels", instead: "nothing" });
    // What was said of that channel's inputs cannot be kept either.
    expect(problems).toContainEqual({ kind: "lost", part: "moves", instead: "nothing" });
  });

  test("puts the sample's frame in place of a lost one", () => {
    const { plan: opened, problems } = read(link.replace("/SC:6", "/SC:9"));
    expect(opened?.scenario.months).toBe(sample.scenario.months);
    expect(problems).toEqual([{ kind: "altered" }, { kind: "lost", part: "frame", instead: "sample" }]);
  });

  test("shows what it can of a later version's, and says that it is one", () => {
    const { plan: opened, problems } = read(link.replace(/^p1/, "p2"));
    expect(problems[0]).toEqual({ kind: "newer-version" });
    expect(opened?.scenario.channels).toEqual(plan.scenario.channels);
    expect(kinds("p2.something:new")).toEqual(["newer-version"]);
  });

  test.each(["", "content", "eyJhIjoxfQ", "p.1", "P1.X", "p99999.A", "p1x.", "%E0%A4%A", "#"])(
    "does not take %o for a plan",
    (text) => {
      expect(read(text)).toEqual({ plan: null, saved: [], problems: [{ kind: "foreign" }] });
    },
  );

  test("is total over any text, and opens only what is a plan", () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom("/", ":", "*", "+", "/Z", "S", "C", "__proto__", "1E999"),
    );
    holds([fc.array(piece, { maxLength: 40 })], (pieces) => {
      const { plan: opened, problems } = read(`p1.${pieces.join("")}`);
      expect(opened).toBeNull();
      expect(problems.length).toBeGreaterThan(0);
    });
  });

  test("refuses at once what is too long to be a plan", () => {
    expect(kinds(`p1.${"A:".repeat(1e6)}`)).toEqual(["too-large"]);
  });
});
