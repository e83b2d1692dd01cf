import { useStore } from "@nanostores/react";
import { useCallback, useEffect, useState } from "react";
import {
  askToKeep,
  type KeepingPromise,
  keepingPromise,
  takenRoom,
} from "../../adapters/storage/durable-storage.ts";
import { hasWork } from "../../domain/business/business-state.ts";
import {
  $keeping,
  isCopyDue,
  isUncopied,
  type Keeping,
  NO_KEEPING,
  noteAsked,
  noteUncopied,
} from "../../state/workbook/keeping.ts";
import type { Workbook } from "../../state/workbook/workbook-document.ts";

/** How safe the workbook is in this browser. */
export type Safety = {
  readonly keeping: Keeping;
  /** `later` until there is something to keep. */
  readonly promise: KeepingPromise | "later";
  /** Share of the room that is taken, 0 to 1; `null` until it is known. */
  readonly taken: number | null;
  readonly isUncopied: boolean;
  /** True when a copy is worth a word. */
  readonly isDue: boolean;
  ask(): void;
};

/** Follows how safe the workbook is, and asks the browser to keep it once there is work in it. */
export function useKeeping(workbook: Workbook, today: string): Safety {
  const keeping = useStore($keeping, { ssr: () => NO_KEEPING });
  const [promise, setPromise] = useState<Safety["promise"]>("later");
  const [taken, setTaken] = useState<number | null>(null);
  const isWorthKeeping = today !== "" && [workbook.business, ...workbook.shelf].some(hasWork);

  const ask = useCallback(() => {
    noteAsked(today);
    void askToKeep().then(setPromise);
  }, [today]);

  useEffect(() => {
    if (!isWorthKeeping) return;
    void keepingPromise().then((given) => {
      // Asked once by itself; whoever says no is not pressed.
      if (given === "no" && $keeping.get().askedOn === null) ask();
      else setPromise(given);
    });
  }, [isWorthKeeping, ask]);

  useEffect(() => {
    if (today === "") return;
    noteUncopied(workbook, today);
    void takenRoom().then(setTaken);
  }, [workbook, today]);

  return {
    keeping,
    promise,
    taken,
    isUncopied: isUncopied(keeping, workbook),
    isDue: isCopyDue(keeping, today),
    ask,
  };
}
