import { atom } from "nanostores";
import { newGesture } from "../../../controls/use-quantity-input.ts";
import { isSame } from "../../../domain/quantity/is-same.ts";
import type { Plan } from "../../../domain/simulation/plan.ts";
import { type SharedReading, unread } from "../../../state/sharing/shared-reading.ts";
import { $guest, $plan, lookAtPlan, openPlan } from "../../../state/workbook/simulator-plan.ts";
import { $workbook, whenWorkbookIsRead } from "../../../state/workbook/workbook.ts";

/** How a plan came here: by the page's address, or in a file of this name. */
export type Source = { readonly by: "link" } | { readonly by: "file"; readonly name: string };

/** A plan that came from elsewhere, and what became of it. */
export type Arrival = {
  readonly source: Source;
  readonly reading: SharedReading;
  readonly stage: Stage;
};

export type Stage =
  /** Nothing of it could be read. */
  | { readonly kind: "unread" }
  /** It is what the bench shows already. */
  | { readonly kind: "here" }
  /** The learner is asked; `isUnsaved` when their own work on the bench is saved nowhere. */
  | { readonly kind: "ask"; readonly isUnsaved: boolean; readonly hasRoom: boolean }
  | {
      readonly kind: "opened";
      /** What was on the bench; `null` is the untouched sample. */
      readonly before: Plan | null;
      /** The name under which that was saved; `null` when it was not. */
      readonly keptAs: string | null;
      /** How many plans joined the saved ones. */
      readonly keptBeside: number;
    };

/** The plan that came last and is not dealt with. */
export const $arrival = atom<Arrival | null>(null);

/** Reads a plan from the address, and opens it where nothing is lost by it. */
export async function receiveLink(fragment: string, sample: Plan): Promise<void> {
  const reading = await fetchReading(async () => {
    const { readPlanLink } = await import("../../../state/sharing/read-plan-link.ts");
    return readPlanLink(fragment, sample);
  });
  await receive({ by: "link" }, reading, sample);
}

/** Reads a plan from a file, and opens it where nothing is lost by it. */
export async function receiveFile(file: File, sample: Plan): Promise<void> {
  const reading = await fetchReading(async () => {
    const { LARGEST_FILE, readPlanFile } = await import("../../../state/sharing/plan-file.ts");
    // A file of gigabytes is not even read.
    if (file.size > LARGEST_FILE * 3) return unread({ kind: "too-large" });
    return readPlanFile(await file.text().catch(() => ""), sample);
  });
  await receive({ by: "file", name: file.name }, reading, sample);
}

async function fetchReading(read: () => Promise<SharedReading>): Promise<SharedReading> {
  try {
    return await read();
  } catch {
    return unread({ kind: "out-of-reach" });
  }
}

async function receive(source: Source, reading: SharedReading, sample: Plan): Promise<void> {
  await whenWorkbookIsRead();
  const { canSavePlans, hasUnsavedWork } = await import("../../../state/sharing/own-work.ts");
  const { plan, problems } = reading;
  const isUnsaved = hasUnsavedWork(sample);
  const isWhole = problems.length === 0;
  const isHere = isWhole && reading.saved.length === 0 && isSame($plan.get() ?? sample, plan);
  if (!plan) $arrival.set({ source, reading, stage: { kind: "unread" } });
  else if (isHere) $arrival.set({ source, reading, stage: { kind: "here" } });
  else if (isWhole && !isUnsaved) await open(plan, { source, reading }, null);
  else $arrival.set({ source, reading, stage: { kind: "ask", isUnsaved, hasRoom: canSavePlans() } });
}

/** Opens the plan that came; the learner's own is saved first, as `ownName` when it has no name, unless that is `null`. */
export async function openArrival(ownName: string | null): Promise<void> {
  const arrival = $arrival.get();
  if (arrival?.reading.plan) await open(arrival.reading.plan, arrival, ownName);
}

/** Opens the plan that is being looked at, as it is now; the learner's own is saved first as in `openArrival`. */
export async function openGuest(ownName: string | null): Promise<void> {
  const guest = $guest.get();
  const reading = { plan: guest, saved: [], problems: [] };
  if (guest) await open(guest, { source: { by: "link" }, reading }, ownName);
}

async function open(plan: Plan, came: Omit<Arrival, "stage">, ownName: string | null): Promise<void> {
  const { keepAll, keepAside } = await import("../../../state/sharing/own-work.ts");
  const before = $workbook.get().simulator;
  const keptAs = ownName !== null && before ? keepAside(before, ownName) : null;
  openPlan(plan, newGesture());
  const stage = { kind: "opened" as const, before, keptAs, keptBeside: keepAll(came.reading.saved) };
  $arrival.set({ source: came.source, reading: came.reading, stage });
}

/** Puts the plan that came on the bench beside the learner's own. */
export function lookAtArrival(): void {
  const plan = $arrival.get()?.reading.plan;
  if (!plan) return;
  lookAtPlan(plan, newGesture());
  $arrival.set(null);
}

/** Puts back what was on the bench before the plan was opened. */
export function takeBackArrival(): void {
  const stage = $arrival.get()?.stage;
  if (stage?.kind === "opened") openPlan(stage.before, newGesture());
  $arrival.set(null);
}
