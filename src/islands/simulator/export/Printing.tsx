import { type ComponentType, useEffect, useState } from "react";
import { whenIdle } from "../../../adapters/page/when-idle.ts";
import { usePrinting } from "../../../controls/use-printing.ts";
import type { PrintSheetProps } from "./PrintSheet.tsx";

const SETTLED = 8000; // ms after which a page is surely loaded, touched or not
const PATIENCE = 2000; // ms
const BEFORE_P = new Set(["Control", "Meta"]);

/**
 * The page that is printed in the bench's place. Printing cannot wait for a file to arrive, nor should the first figures
 * wait for what draws the paper: it is fetched once the page has settled, or when a hand reaches for Ctrl P.
 */
export function Printing(props: PrintSheetProps) {
  const isPrinting = usePrinting();
  const [Sheet, setSheet] = useState<ComponentType<PrintSheetProps> | null>(null);
  useEffect(() => {
    let stop = () => {};
    const load = (event?: KeyboardEvent) => {
      if (event && !BEFORE_P.has(event.key)) return;
      unwatch();
      stop = whenIdle(async () => {
        try {
          const { PrintSheet } = await import("./PrintSheet.tsx");
          setSheet(() => PrintSheet);
        } catch {
          // Without a network: again when a hand next reaches for Ctrl P.
          addEventListener("keydown", load);
        }
      }, PATIENCE);
    };
    const timer = setTimeout(load, SETTLED);
    addEventListener("keydown", load);
    function unwatch() {
      clearTimeout(timer);
      removeEventListener("keydown", load);
    }
    return () => {
      unwatch();
      stop();
    };
  }, []);
  return isPrinting && Sheet ? <Sheet {...props} /> : null;
}
