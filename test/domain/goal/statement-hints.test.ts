import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SMART_HINTS } from "../../../src/domain/goal/goal.ts";
import { statementHints } from "../../../src/domain/goal/statement-hints.ts";
import { holds } from "../arbitraries.ts";

describe("a statement with a verb, a number and a date", () => {
  test.each([
    "Augmenter les inscriptions à l’infolettre de 40 à 60 par mois d’ici le 30 juin 2027",
    "Réduire le coût par prospect à 12 $ avant mars",
    "Nous doublerons les ventes de l’abonnement d'ici décembre : 2 fois plus",
    "Increase newsletter sign-ups from 40 to 60 a month by June 30, 2027",
    "Reduce cost per lead to $12 by Q3",
    "We will sell 25 % more coffee within six months",
    "Créer 12 vidéos en 3 mois",
    "RÉPONDRE à 90 % des messages en T2",
  ])("needs no hint: %s", (statement) => {
    expect(statementHints(statement)).toEqual([]);
  });
});

describe("a statement", () => {
  test.each([
    ["Augmenter les ventes d’ici mars", ["hint-no-number"]],
    ["Augmenter les ventes d’ici le 31 mars 2027", ["hint-no-number"]],
    ["Increase sales by 2027-03-31", ["hint-no-number"]],
    ["Increase sales by March 31", ["hint-no-number"]],
    ["Grow sales in Q2", ["hint-no-number"]],
    ["Grow sales in Q1", ["hint-no-number"]],
    ["Vendre 60 sacs", ["hint-no-date"]],
    ["Sell 60 bags a month", ["hint-no-date"]],
    ["Publier 3 fois par semaine sur le marché local, mais mieux", ["hint-no-date"]],
    ["60 commandes en juin", ["hint-no-action-verb"]],
    ["La portée à 20 000 personnes en juin", ["hint-no-action-verb"]],
    ["L’augmentation des ventes de 10 % en 2027", ["hint-no-action-verb"]],
    ["Être plus présent", ["hint-no-number", "hint-no-date", "hint-no-action-verb"]],
    ["More visibility", ["hint-no-number", "hint-no-date", "hint-no-action-verb"]],
    ["", []],
    ["   ", []],
  ])("%j is hinted at with %j", (statement, hints) => {
    expect(statementHints(statement)).toEqual(hints);
  });

  test("in any words at all gets known hints, each at most once", () => {
    holds([fc.string()], (statement) => {
      const hints = statementHints(statement);
      expect(hints.every((hint) => SMART_HINTS.includes(hint))).toBe(true);
      expect(new Set(hints).size).toBe(hints.length);
    });
  });
});
