/// <reference lib="webworker" />
import { countTally, type TallyAnswer, type TallyQuestion } from "./count-tally.ts";

declare const self: DedicatedWorkerGlobalScope;

self.onmessage = async ({ data }: MessageEvent<TallyQuestion>) => {
  self.postMessage((await countTally(data)) satisfies TallyAnswer);
};
