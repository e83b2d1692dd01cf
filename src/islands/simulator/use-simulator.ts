import { useStore } from "@nanostores/react";
import { useCallback, useEffect } from "react";
import { startWorkbookNotice } from "../../adapters/page/workbook-notice.ts";
import { onStoredElsewhere } from "../../adapters/storage/local-storage.ts";
import { newGesture } from "../../controls/use-quantity-input.ts";
import { writeInput } from "../../domain/simulation/inputs.ts";
import type { Scenario } from "../../domain/simulation/scenario.ts";
import { createUndoHistory } from "../../state/workbook/undo-history.ts";
import { $workbook, saveSimulator } from "../../state/workbook/workbook.ts";
import { EMPTY_WORKBOOK } from "../../state/workbook/workbook-document.ts";

startWorkbookNotice();

// One history a visit: `null` stands for the untouched sample.
const history = createUndoHistory<Scenario | null>();

/** The simulator's scenario and everything that can be done to it. */
export function useSimulator(sample: Scenario) {
  const kept = useStore($workbook, { ssr: () => EMPTY_WORKBOOK }).simulator;
  const can = useStore(history.$can, { ssr: () => ({ undo: false, redo: false }) });
  const scenario = kept ?? sample;

  const change = useCallback(
    (name: string, value: number, gesture: string) => {
      const present = $workbook.get().simulator;
      const next = writeInput(present ?? sample, name, value);
      history.record(present, `${name} ${gesture}`);
      saveSimulator(next);
    },
    [sample],
  );
  const reset = () => {
    history.record(kept, newGesture());
    saveSimulator(null);
  };

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.dataset["typing"] !== undefined;
      if (isTyping || !(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      if (key !== "z" && key !== "y") return;
      event.preventDefault();
      if (key === "y" || event.shiftKey) redo();
      else undo();
    };
    addEventListener("keydown", onKey);
    // Undoing here must not take back what was done in another tab.
    const stop = onStoredElsewhere("workbook", history.clear);
    return () => {
      removeEventListener("keydown", onKey);
      stop();
    };
  }, []);

  return { scenario, isSample: kept === null, can, change, reset, undo, redo };
}

function undo(): void {
  move(history.undo($workbook.get().simulator));
}

function redo(): void {
  move(history.redo($workbook.get().simulator));
}

function move(to: { readonly state: Scenario | null } | null): void {
  if (to) saveSimulator(to.state);
}
