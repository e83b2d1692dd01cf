import type { Plan } from "../../domain/simulation/plan.ts";
import { assemblePlan } from "./assemble-plan.ts";
import { checkMark } from "./checksum.ts";
import { type Layout, readFields } from "./field-codec.ts";
import { type LoosePlan, Losses } from "./loose-plan.ts";
import {
  AMOUNT,
  CHANNEL,
  EXPOSURE,
  FRAME,
  MOVE,
  PLAN,
  RANGE,
  STAFF,
  UNIT_VALUE,
  VISITS,
} from "./plan-layout.ts";
import { LINK_CHECK, LINK_VERSION, RECORD_CHECK } from "./plan-link.ts";
import { type PlanPart, type SharedProblem, type SharedReading, unread } from "./shared-reading.ts";

/** Longer than any plan can be written: the schema's limits make at most some 100 000 characters. */
const LONGEST = 120_000;

/** The parts whose record begins with this letter. */
const PARTS: Readonly<Record<string, readonly PlanPart[]>> = {
  P: ["name", "target"],
  S: ["frame"],
  C: ["channels"],
  V: ["channels"],
  H: ["investment"],
  L: ["investment"],
  U: ["values"],
  R: ["ranges"],
  M: ["moves"],
};

/**
 * Reads a plan from the fragment of an address, with or without its `#`. Total: nothing is thrown, whatever is in it. Of a
 * damaged link it takes the records that are whole; where the frame, every channel or every line is missing, those of
 * `sample` stand in, and the reading says so.
 */
export function readPlanLink(fragment: string, sample: Plan): SharedReading {
  if (fragment.length > LONGEST) return unread({ kind: "too-large" });
  const text = asWritten(fragment);
  const version = Number(/^p(\d{1,4})(?:\.|$)/.exec(text)?.[1] ?? Number.NaN);
  if (Number.isNaN(version)) return unread({ kind: "foreign" });

  const { body, isWhole, isCut } = checkWhole(text);
  const records = body.slice(body.indexOf(".") + 1).split("/");
  const loose: LoosePlan = { scenario: { channels: [], investment: [] }, assumptions: [], moves: [] };
  const lost = new Set<PlanPart>();
  let taken = 0;
  for (const record of records) {
    const inside = record.slice(0, -RECORD_CHECK);
    if (checkMark(inside, RECORD_CHECK) === record.slice(-RECORD_CHECK) && take(inside, loose)) taken++;
    else for (const part of PARTS[record.charAt(0)] ?? []) lost.add(part);
  }

  const problems: SharedProblem[] = [];
  if (version > LINK_VERSION) problems.push({ kind: "newer-version" });
  else if (!isWhole) problems.push({ kind: isCut ? "cut-off" : "altered" });
  if (taken === 0) return { plan: null, saved: [], problems };
  const losses = new Losses(lost, isWhole);
  const plan = assemblePlan(loose, sample, losses);
  return { plan, saved: [], problems: [...problems, ...losses.list()] };
}

/** The text as it was written: mail and chat programs encode signs, break lines and put punctuation after a link. */
function asWritten(fragment: string): string {
  let text = fragment.replace(/^#/, "");
  try {
    text = decodeURIComponent(text);
  } catch {
    // A cut-off escape; what is before it can still be read.
  }
  return text.replace(/\s/g, "").replace(/[^A-Za-z0-9]+$/, "");
}

function checkWhole(text: string): { body: string; isWhole: boolean; isCut: boolean } {
  const end = text.lastIndexOf("/Z");
  const mark = end < 0 ? "" : text.slice(end + 2);
  const isEnd = mark.length === LINK_CHECK;
  const isWhole = isEnd && checkMark(text.slice(0, end + 2), LINK_CHECK) === mark;
  return { body: end < 0 ? text : text.slice(0, end), isWhole, isCut: !isEnd };
}

/** Puts a record where it belongs; false for a kind that this version does not know. */
function take(record: string, loose: LoosePlan): boolean {
  const written = record.slice(1);
  const { scenario } = loose;
  switch (record.charAt(0)) {
    case "P":
      Object.assign(loose, readFields(PLAN, written));
      return true;
    case "S":
      Object.assign(scenario, readFields(FRAME, written));
      return true;
    case "V":
      scenario.channels.push(channelFrom("visits", VISITS, written));
      return true;
    case "C":
      scenario.channels.push(channelFrom("exposure", EXPOSURE, written));
      return true;
    case "H":
      scenario.investment.push({ kind: "staff", ...withId(readFields(STAFF, written), "staff") });
      return true;
    case "L": {
      const line = readFields(AMOUNT, written);
      scenario.investment.push(withId(line, line["kind"]));
      return true;
    }
    case "U":
      scenario.unitValues ??= [];
      if (written !== "") scenario.unitValues.push(readFields(UNIT_VALUE, written));
      return true;
    case "R": {
      const { input, ...range } = readFields(RANGE, written);
      loose.assumptions.push({ input, range });
      return true;
    }
    case "M":
      loose.moves.push(readFields(MOVE, written));
      return true;
    default:
      return false;
  }
}

function channelFrom<Part>(from: string, layout: Layout<Part>, written: string): Record<string, unknown> {
  const [own = "", traffic = ""] = written.split("*");
  const channel = readFields(CHANNEL, own);
  return { ...withId(channel, channel["platform"]), traffic: { from, ...readFields(layout, traffic) } };
}

function withId(part: Record<string, unknown>, usual: unknown): Record<string, unknown> {
  return { ...part, id: part["id"] === "" ? usual : part["id"] };
}
