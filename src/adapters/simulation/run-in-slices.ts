/** A computation under way. */
export type SlicedRun<Result> = {
  /** Its result; `null` when it was cancelled. */
  readonly result: Promise<Result | null>;
  cancel(): void;
};

type Options = {
  /** Milliseconds of work before whoever else waits has a turn. */
  readonly slice: number;
  /** Calls back when the others have had theirs; anything but in the same turn. */
  wait(next: () => void): void;
  onProgress(done: number): void;
};

/** Drives a generator to its end in slices of time; between two of them it can be told of progress, or cancelled. */
export function runInSlices<Result>(
  steps: Generator<number, Result, void>,
  { slice, wait, onProgress }: Options,
): SlicedRun<Result> {
  let isCancelled = false;
  const result = new Promise<Result | null>((resolve, reject) => {
    const work = () => {
      if (isCancelled) return resolve(null);
      try {
        const until = performance.now() + slice;
        let step = steps.next();
        while (!step.done && performance.now() < until) step = steps.next();
        if (step.done) return resolve(step.value);
        onProgress(step.value);
        wait(work);
      } catch (problem) {
        reject(problem);
      }
    };
    wait(work);
  });
  return {
    result,
    cancel: () => {
      isCancelled = true;
    },
  };
}
