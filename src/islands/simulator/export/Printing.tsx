import { type ComponentType, useEffect, useState } from "react";
import { whenIdle } from "../../../adapters/page/when-idle.ts";
import { usePrinting } from "../../../controls/use-printing.ts";
import type { PrintSheetProps } from "./PrintSheet.tsx";

const SETTLED = 8000; // ms after which a page is surely loaded, touched or not
const PATIENCE = 2000; // ms
const TOUCHES = ["pointerdown", "keydown"];

/**
 * The page that is printed in the bench's place. What draws it is fetched at rest after the reader's first touch, so
 * that printing does not wait for a file to arrive, nor the first figures for what draws the paper.
 */
export function Printing(props: PrintSheetProps) {
  const isPrinting = usePrinting();
  const [Sheet, setSheet] = useState<ComponentType<PrintSheetProps> | null>(null);
  useEffect(() => {
    let stop = () => {};
    const load = () => {
      unwatch();
      stop = whenIdle(async () => {
        const { PrintSheet } = await import("./PrintSheet.tsx");
        setSheet(() => PrintSheet);
      }, PATIENCE);
    };
    const timer = setTimeout(load, SETTLED);
    for (const touch of TOUCHES) addEventListener(touch, load);
    function unwatch() {
      clearTimeout(timer);
      for (const touch of TOUCHES) removeEventListener(touch, load);
    }
    return () => {
      unwatch();
      stop();
    };
  }, []);
  return isPrinting && Sheet ? <Sheet {...props} /> : null;
}
