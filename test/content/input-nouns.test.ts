import { describe, expect, test } from "vitest";
import { loadScenarios } from "../../src/authoring/load-scenarios.ts";
import { changesBetween } from "../../src/domain/question/changes.ts";
import { inputNames } from "../../src/domain/simulation/inputs.ts";
import type { Scenario } from "../../src/domain/simulation/scenario.ts";
import { changeNoun, inputNoun, type Named } from "../../src/i18n/input-nouns.ts";
import type { Locale } from "../../src/i18n/locale.ts";
import { ownerNames } from "../../src/i18n/owner-names.ts";
import { holds, RUNS, scenario } from "../domain/arbitraries.ts";

const FEW = Math.ceil(RUNS / 4);

describe.each(["fr", "en"] as const)("the nouns of inputs in %s", (locale) => {
  test("name every input of any plan, and no two of one plan alike", () => {
    holds(
      [scenario],
      (drawn) => {
        const labels = inputNames(drawn).map(
          (name) => inputNoun(drawn, ownerNames(drawn, {}, locale), name, locale).label,
        );
        expect(new Set(labels).size).toBe(labels.length);
        expect(labels.join()).not.toMatch(/undefined|réglage|Setting/i);
      },
      FEW,
    );
  });

  test("name every change between any two plans", () => {
    holds(
      [scenario, scenario],
      (before, after) => {
        for (const { name } of changesBetween(before, after)) {
          const { label, phrase } = changeNoun(named(before, locale), named(after, locale), name, locale);
          expect(label + phrase).not.toMatch(/undefined|réglage|setting/i);
        }
      },
      FEW,
    );
  });
});

describe("in French", () => {
  const plan = sample();

  test("a noun has its article in a sentence and none in a list", () => {
    expect(inputNoun(plan, ownerNames(plan, {}, "fr"), "orderValue", "fr")).toMatchObject({
      label: "Panier moyen",
      phrase: "le panier moyen",
    });
    expect(inputNoun(plan, ownerNames(plan, {}, "fr"), "instagram.adSpend", "fr")).toMatchObject({
      label: "Publicité mensuelle, Instagram",
      phrase: "la publicité mensuelle sur Instagram",
    });
    expect(inputNoun(plan, ownerNames(plan, {}, "fr"), "tools.amount", "fr").label).toBe("Coût des outils");
  });

  test("channels of one platform are numbered", () => {
    const [first] = plan.channels;
    if (!first) throw new Error("The sample has channels.");
    const twice = { ...plan, channels: [first, { ...first, id: "second" }] };
    expect(inputNoun(twice, ownerNames(twice, {}, "fr"), "second.adSpend", "fr").label).toBe(
      "Publicité mensuelle, Instagram (2)",
    );
  });

  test("a channel that comes or goes is named, with its elision", () => {
    const alone: Scenario = { ...plan, channels: plan.channels.slice(1) };
    expect(changeNoun(named(plan), named(alone), "instagram", "fr").phrase).toBe("le retrait d’Instagram");
    expect(changeNoun(named(alone), named(plan), "instagram", "fr").phrase).toBe("l’ajout d’Instagram");
  });
});

function sample(): Scenario {
  const plan = loadScenarios(process.cwd())["cafe-merisier"];
  if (!plan) throw new Error("The sample is missing.");
  return plan;
}

function named(plan: Scenario, locale: Locale = "fr"): Named {
  return { scenario: plan, names: ownerNames(plan, {}, locale) };
}
