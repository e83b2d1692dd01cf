import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readSampleCampaigns } from "../../src/authoring/load-sample-campaigns.ts";
import { formatProblem } from "../../src/authoring/problem.ts";

const GOOD = readFileSync("content/scenarios/cuisines-du-quai/campaign.yaml", "utf8");
let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "retour-samples-"));
});
afterEach(() => rmSync(root, { recursive: true }));

/** The problems of the good file with `old` in it replaced, as lines of text. */
function problemsWith(old = "", replacement = "", folder = "cuisines-du-quai"): readonly string[] {
  if (!GOOD.includes(old)) throw new Error(`the good file does not have ${old}`);
  write(folder, GOOD.replace(old, replacement));
  return read();
}

function write(folder: string, text: string): void {
  mkdirSync(join(root, "content/scenarios", folder), { recursive: true });
  writeFileSync(join(root, "content/scenarios", folder, "campaign.yaml"), text);
}

const read = () => readSampleCampaigns(root, null).problems.map(formatProblem);
const one = (...patterns: RegExp[]) => patterns.map((pattern) => expect.stringMatching(pattern));

describe("a sample campaign's file", () => {
  test("has nothing wrong as it should be", () => {
    expect(problemsWith()).toEqual([]);
  });

  test("that lacks a language says which, and where", () => {
    expect(problemsWith("  en: Les Cuisines du quai\n", "")).toEqual(
      one(/campaign\.yaml:4 {2}`name\.en` is missing: the text lacks one language\. Write it in English\./),
    );
    expect(
      problemsWith("        en: What recruiting a volunteer by a paid notice would cost.\n", ""),
    ).toEqual(one(/:\d+ {2}`scenario\.unitValues\[0\]\.reason\.en` is missing.*Write it in English/));
  });

  test("with a field that the simulator would ignore names it, on its line", () => {
    expect(problemsWith("  newCustomerShare: 0.75", "  newCustomersShare: 0.75")).toEqual(
      one(/:\d+ {2}`newCustomersShare` is no known field of `scenario`\. Correct its spelling/),
    );
    expect(problemsWith("        audience: 120000", "        audiences: 120000")).toEqual(
      one(/`audiences` is no known field of `scenario\.channels\[0\]\.traffic`/),
    );
  });

  test("with a number out of bounds, a word for a number or an unknown kind says how to mend it", () => {
    expect(problemsWith("margin: 0.93", "margin: 93")).toEqual(
      one(/`scenario\.margin` is above 1\. Write 1 at most\./),
    );
    expect(problemsWith("margin: 0.93", "margin: most")).toEqual(
      one(/`scenario\.margin` is not of the type expected\. Write a number/),
    );
    expect(problemsWith("from: exposure", "from: hearsay")).toEqual(
      one(/`scenario\.channels\[0\]\.traffic\.from` is none of those .* Look them up in/),
    );
    expect(problemsWith("platform: facebook", "platform: myspace")).toEqual(
      one(/`scenario\.channels\[0\]\.platform` cannot be "myspace"\. Write one of: instagram/),
    );
  });

  test("that names an input the scenario lacks is told the nearest", () => {
    expect(problemsWith("input: facebook.closeRate", "input: facebook.closerate")).toEqual(
      one(/:\d+ {2}the scenario has no input `facebook\.closerate`\. Write "facebook\.closeRate"/),
    );
    expect(problemsWith("- input: retention", "- input: retenton")[0]).toMatch(
      /the scenario has no input `retenton`\. Write "retention"/,
    );
  });

  test("with a range that leaves out the scenario's own value is told so", () => {
    expect(problemsWith("low: 3500, high: 9000", "low: 6000, high: 9000")).toEqual(
      one(/the range of `orderValue` cannot be drawn from\. Stay within .* 5500 between low and high/),
    );
  });

  test("with a move out of bounds, or to where the input is, is told so", () => {
    expect(problemsWith("value: 0.6\n", "value: 60\n")[0]).toMatch(
      /`retention` cannot be 60\. Write a number from 0 to 1/,
    );
    expect(problemsWith("value: 0.6\n", "value: 0.42\n")[0]).toMatch(/`retention` is 0\.42 already/);
  });

  test("whose moves say what the projection denies is told what it finds", () => {
    const what = "value: 0.6\n    netRoi: rises\n    ends: loss";
    expect(problemsWith(what, what.replace("rises", "falls").replace("loss", "profit"))).toEqual(
      one(
        /`netRoi` says "falls", and the projection "rises"\. Correct it/,
        /`ends` says "profit", and the projection "loss"/,
      ),
    );
  });

  test("names what it values, and nothing that is not there", () => {
    expect(problemsWith("  volunteers: {", "  volunters: {")).toEqual(
      one(
        /no part of the scenario has the id "volunters"\. Write "volunteers"/,
        /"volunteers" has no name to show/,
      ),
    );
  });

  test("types no amount of money by hand", () => {
    expect(problemsWith("Est-ce assez?", "Est-ce assez, 40 $?")).toEqual(
      one(/the amount "40 \$" is typed by hand/),
    );
  });

  test("is named like its folder, and has a place of its own", () => {
    expect(problemsWith("", "", "cuisines")).toEqual(
      one(/`id` is "cuisines-du-quai" in the folder "cuisines"/),
    );
    write("cuisines-du-quai", GOOD);
    expect(read()).toContainEqual(
      expect.stringMatching(/`order` is that of .* too\. Give each campaign a place/),
    );
  });

  test("has a scenario or records, not neither", () => {
    const without = GOOD.replace(/\nscenario:[\s\S]*?\nassumptions:/, "\nassumptions:");
    write("cuisines-du-quai", without);
    expect(read()).toEqual(one(/`scenario` is missing/));
  });
});
