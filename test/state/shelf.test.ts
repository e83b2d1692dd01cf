import { beforeEach, describe, expect, test } from "vitest";
import { type Business, emptyBusiness } from "../../src/domain/business/business.ts";
import { LIMITS } from "../../src/domain/business/limits.ts";
import { readWorkbook } from "../../src/state/workbook/read-workbook.ts";
import {
  duplicateBusiness,
  hasShelfRoom,
  openBusiness,
  putBackBusiness,
  renameBusiness,
  startBusiness,
  takeAwayBusiness,
  takeUpBusiness,
} from "../../src/state/workbook/shelf.ts";
import { $workbook, changeBusiness } from "../../src/state/workbook/workbook.ts";
import { EMPTY_WORKBOOK } from "../../src/state/workbook/workbook-document.ts";

const named = (id: string, name: string): Business => ({ ...emptyBusiness(id), name });
const baker = named("b1", "Boulangerie");
const florist = named("b2", "Fleuriste");
const cook = named("b3", "Cantine");

const names = () => {
  const { business, shelf } = $workbook.get();
  return [business.name, ...shelf.map(({ name }) => name)];
};
const ids = () => {
  const { business, shelf } = $workbook.get();
  return [business, ...shelf].map(({ id }) => id);
};

beforeEach(() => $workbook.set({ ...EMPTY_WORKBOOK, business: baker, shelf: [florist, cook] }));

describe("the shelf", () => {
  test("takes the open workbook when a new one is begun", () => {
    expect(startBusiness("Traiteur")).toBe(true);
    expect(names()).toEqual(["Traiteur", "Boulangerie", "Fleuriste", "Cantine"]);
    expect($workbook.get().business).toEqual(named(ids()[0] ?? "", "Traiteur"));
  });

  test("gives the open workbook the place of the one that is opened", () => {
    openBusiness("b3");
    expect(names()).toEqual(["Cantine", "Fleuriste", "Boulangerie"]);
    openBusiness("nobody");
    expect(names()).toEqual(["Cantine", "Fleuriste", "Boulangerie"]);
  });

  test("opens a copy, whose changes leave its original as it is", () => {
    duplicateBusiness("b2", "Fleuriste (copie)");
    changeBusiness("guess", () => ({ rate: 1, day: "2026-01-01" }));
    expect(names()).toEqual(["Fleuriste (copie)", "Boulangerie", "Fleuriste", "Cantine"]);
    expect($workbook.get().shelf.find(({ id }) => id === "b2")).toEqual(florist);
  });

  test("renames whichever is meant", () => {
    renameBusiness("b1", "Pain doré");
    renameBusiness("b3", "Casse-croûte");
    expect(names()).toEqual(["Pain doré", "Fleuriste", "Casse-croûte"]);
  });

  test.each(["b1", "b2", "b3"])("takes %s away and puts it back where it stood", (id) => {
    const before = $workbook.get();
    const taken = takeAwayBusiness(id);
    expect(ids()).not.toContain(id);
    expect(ids()).toHaveLength(2);
    if (taken) putBackBusiness(taken);
    expect(ids().toSorted()).toEqual(["b1", "b2", "b3"]);
    expect($workbook.get().business).toEqual(before.business);
  });

  test("opens an empty workbook when the last one is taken away, and gives the last one back", () => {
    $workbook.set({ ...EMPTY_WORKBOOK, business: baker });
    const taken = takeAwayBusiness("b1");
    expect(names()).toEqual([""]);
    if (taken) putBackBusiness(taken);
    expect(names()).toEqual(["Boulangerie"]);
  });

  test("loses nothing that was begun between a deletion and its undoing", () => {
    $workbook.set({ ...EMPTY_WORKBOOK, business: baker });
    const taken = takeAwayBusiness("b1");
    changeBusiness("name", () => "Traiteur");
    if (taken) putBackBusiness(taken);
    expect(names()).toEqual(["Boulangerie", "Traiteur"]);
  });

  test("takes no more than can be read back", () => {
    const most = Array.from({ length: LIMITS.shelf }, (_, index) => named(`s${index}`, `${index}`));
    $workbook.set({ ...EMPTY_WORKBOOK, business: baker, shelf: most });
    expect(hasShelfRoom()).toBe(false);
    expect([startBusiness("X"), duplicateBusiness("b1", "Y"), takeUpBusiness(cook)]).toEqual([
      false,
      false,
      false,
    ]);
    const { workbook, problems } = readWorkbook(JSON.stringify($workbook.get()));
    expect(problems).toEqual([]);
    expect(workbook.shelf).toHaveLength(LIMITS.shelf);
  });
});

describe("a workbook that is taken up", () => {
  test("takes the place of an empty one, under its id", () => {
    $workbook.set({ ...EMPTY_WORKBOOK, shelf: [florist] });
    takeUpBusiness(cook);
    expect($workbook.get().business).toEqual({ ...cook, id: "b1" });
    expect(names()).toEqual(["Cantine", "Fleuriste"]);
  });

  test("stands beside one in which something is written, be it only its name", () => {
    takeUpBusiness({ ...cook, name: "Café" });
    expect(names()).toEqual(["Café", "Boulangerie", "Fleuriste", "Cantine"]);
    expect(new Set(ids()).size).toBe(4);
  });
});
