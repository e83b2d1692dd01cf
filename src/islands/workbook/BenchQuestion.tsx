import { useStore } from "@nanostores/react";
import { ModalDialog } from "../../controls/ModalDialog.tsx";
import { useDesk } from "./desk.ts";
import { $waiting, keepBenchAndGo } from "./open-plan.ts";

/** Asks what becomes of the plan on the simulator's bench before another takes its place. */
export function BenchQuestion() {
  const { words, simulator } = useDesk();
  const waiting = useStore($waiting, { ssr: () => null });
  const say = words.page.simulator;
  if (!waiting) return null;
  return (
    <ModalDialog className="erase-dialog" labelledBy="bench-question" onClose={() => $waiting.set(null)}>
      {(close) => (
        <>
          <p id="bench-question">{waiting.hasRoom ? say.ask : say.askNoRoom}</p>
          <p className="erase-choices">
            {waiting.hasRoom ? (
              <button type="button" className="button" onClick={() => keepBenchAndGo(waiting, say.benchName)}>
                {say.keep}
              </button>
            ) : (
              <a className="button" href={simulator}>
                {say.go}
              </a>
            )}
            <button type="button" className="button quiet" onClick={close}>
              {say.cancel}
            </button>
          </p>
        </>
      )}
    </ModalDialog>
  );
}
