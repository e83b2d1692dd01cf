/// <reference lib="webworker" />
import type { ToImporter } from "./import-messages.ts";
import { createImportSession } from "./import-session.ts";

declare const self: DedicatedWorkerGlobalScope;

// To cancel, the page ends this worker: what it had begun to write is undone by the browser.
const hear = createImportSession({ say: (message) => self.postMessage(message) });

self.onmessage = ({ data }: MessageEvent<ToImporter>) => hear(data);
