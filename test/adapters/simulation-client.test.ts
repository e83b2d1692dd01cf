import { beforeEach, describe, expect, test, vi } from "vitest";
import { runInPage } from "../../src/adapters/simulation/run-in-page.ts";
import { runInSlices } from "../../src/adapters/simulation/run-in-slices.ts";
import {
  createSimulationClient,
  type SimulationRun,
  type SimulationWorker,
} from "../../src/adapters/simulation/simulation-client.ts";
import type { FromWorker, ToWorker } from "../../src/adapters/simulation/simulation-messages.ts";
import { simulateTrials, type Trials } from "../../src/domain/uncertainty/simulate-trials.ts";
import { summariseTrials } from "../../src/domain/uncertainty/summarise-trials.ts";
import type { TrialReport, TrialRequest } from "../../src/domain/uncertainty/trial-report.ts";
import { REFERENCE_ASSUMPTIONS, REFERENCE_SCENARIO } from "../domain/uncertainty/reference-simulation.ts";

const request = (trials: number): TrialRequest => ({
  scenario: REFERENCE_SCENARIO,
  assumptions: REFERENCE_ASSUMPTIONS,
  trials,
  seed: 3,
});

const reportOf = (trials: number) => ({ trials }) as TrialReport;

class FakeWorker implements SimulationWorker {
  static all: FakeWorker[] = [];
  onmessage: SimulationWorker["onmessage"] = null;
  onerror: SimulationWorker["onerror"] = null;
  readonly heard: ToWorker[] = [];
  isEnded = false;

  constructor() {
    FakeWorker.all.push(this);
  }
  postMessage(message: ToWorker) {
    this.heard.push(message);
  }
  terminate() {
    this.isEnded = true;
  }
  say(data: FromWorker) {
    this.onmessage?.({ data } as MessageEvent<FromWorker>);
  }
  fall() {
    this.onerror?.({ message: "out of memory", preventDefault() {} } as ErrorEvent);
  }
}

const inPage = vi.fn(
  (asked: TrialRequest): SimulationRun => ({ result: Promise.resolve(reportOf(asked.trials)), cancel() {} }),
);
const clientOf = () => createSimulationClient(() => new FakeWorker(), inPage);
const worker = (index = 0) => FakeWorker.all[index] as FakeWorker;
const none = () => {};

beforeEach(() => {
  FakeWorker.all = [];
  inPage.mockClear();
});

describe("a client of the worker", () => {
  test("starts no worker before it is needed, then keeps it", async () => {
    const client = clientOf();
    expect(FakeWorker.all).toHaveLength(0);
    for (const id of [1, 2]) {
      const { result } = client.start(request(1000), none);
      worker().say({ kind: "report", id, report: reportOf(1000) });
      expect(await result).toEqual({ trials: 1000 });
    }
    expect(FakeWorker.all).toHaveLength(1);
  });

  test("tells of the progress of its own run only", () => {
    const told: number[] = [];
    clientOf().start(request(9000), (done) => told.push(done));
    worker().say({ kind: "progress", id: 1, done: 2000 });
    worker().say({ kind: "progress", id: 99, done: 8000 });
    expect(told).toEqual([2000]);
  });

  test("lets a newer run take the place of the one under way, whose result is null", async () => {
    const client = clientOf();
    const first = client.start(request(1000), none);
    const second = client.start(request(2000), none);
    expect(await first.result).toBe(null);
    expect(worker().heard.map(({ kind }) => kind)).toEqual(["run", "cancel", "run"]);
    worker().say({ kind: "report", id: 1, report: reportOf(1000) });
    worker().say({ kind: "report", id: 2, report: reportOf(2000) });
    expect(await second.result).toEqual({ trials: 2000 });
  });

  test("cancels a run once, and no other", async () => {
    const client = clientOf();
    const first = client.start(request(1000), none);
    first.cancel();
    expect(await first.result).toBe(null);
    const second = client.start(request(2000), none);
    first.cancel();
    worker().say({ kind: "report", id: 2, report: reportOf(2000) });
    expect(await second.result).toEqual({ trials: 2000 });
  });

  test("ends a worker that counts a million trials, and cannot hear, rather than wait for it", async () => {
    const client = clientOf();
    const first = client.start(request(1_000_000), none);
    worker().say({ kind: "progress", id: 1, done: 1_000_000 });
    client.start(request(1000), none);
    expect(await first.result).toBe(null);
    expect(worker().isEnded).toBe(true);
    expect(worker(1).heard.map(({ kind }) => kind)).toEqual(["run"]);
  });

  test("says that a run failed, and goes on with the next", async () => {
    const client = clientOf();
    const first = client.start(request(1000), none);
    worker().say({ kind: "failure", id: 1, message: "no" });
    await expect(first.result).rejects.toThrow("no");
    const second = client.start(request(1000), none);
    worker().fall();
    await expect(second.result).rejects.toThrow("out of memory");
    client.start(request(1000), none);
    expect(FakeWorker.all).toHaveLength(2);
    expect(inPage).not.toHaveBeenCalled();
  });
});

describe("where no worker runs", () => {
  test("because it cannot be made, the page simulates", async () => {
    const client = createSimulationClient(() => {
      throw new Error("blocked");
    }, inPage);
    expect(client.isInPage()).toBe(false);
    const { result } = client.start(request(1000), none);
    expect(await result).toEqual({ trials: 1000 });
    expect(client.isInPage()).toBe(true);
  });

  test("because its file does not load, the page takes over the run that waits", async () => {
    const client = clientOf();
    const { result } = client.start(request(1000), none);
    worker().fall();
    expect(await result).toEqual({ trials: 1000 });
    client.start(request(2000), none);
    expect(FakeWorker.all).toHaveLength(1);
    expect(inPage).toHaveBeenCalledTimes(2);
  });

  test("the page gives the engine's own figures, and can be cancelled", async () => {
    const told: number[] = [];
    const report = await runInPage(request(3000), (done) => told.push(done)).result;
    const trials = simulateTrials(REFERENCE_SCENARIO, REFERENCE_ASSUMPTIONS, request(3000)) as Trials;
    expect(report?.summary).toEqual(summariseTrials(trials));
    const cancelled = runInPage(request(50_000), none);
    cancelled.cancel();
    expect(await cancelled.result).toBe(null);
  });
});

describe("work in slices", () => {
  function* steps(count: number) {
    for (let done = 1; done <= count; done += 1) yield done;
    return "over";
  }

  test("gives the others a turn between slices, and stops there when cancelled", async () => {
    const turns: (() => void)[] = [];
    const told: number[] = [];
    const run = runInSlices(steps(10), {
      slice: 0,
      wait: (next) => turns.push(next),
      onProgress: (done) => told.push(done),
    });
    turns.shift()?.();
    turns.shift()?.();
    expect(told).toEqual([1, 2]);
    run.cancel();
    turns.shift()?.();
    expect(await run.result).toBe(null);
    expect(told).toEqual([1, 2]);
  });

  test("passes on what goes wrong", async () => {
    // biome-ignore lint/correctness/useYield: it fails before its first step.
    function* broken(): Generator<number, string, void> {
      throw new Error("broken");
    }
    const run = runInSlices(broken(), { slice: 10, wait: (next) => queueMicrotask(next), onProgress: none });
    await expect(run.result).rejects.toThrow("broken");
  });
});
