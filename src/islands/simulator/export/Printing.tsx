import { type ComponentType, useEffect, useState } from "react";
import { whenIdle } from "../../../adapters/page/when-idle.ts";
import { usePrinting } from "../../../controls/use-printing.ts";
import type { PrintSheetProps } from "./PrintSheet.tsx";

const PATIENCE = 5000; // ms

/**
 * The page that is printed in the bench's place. What draws it is fetched once the page is at rest: printing does
 * not wait for a file to arrive.
 */
export function Printing(props: PrintSheetProps) {
  const isPrinting = usePrinting();
  const [Sheet, setSheet] = useState<ComponentType<PrintSheetProps> | null>(null);
  useEffect(() => {
    return whenIdle(async () => {
      const { PrintSheet } = await import("./PrintSheet.tsx");
      setSheet(() => PrintSheet);
    }, PATIENCE);
  }, []);
  return isPrinting && Sheet ? <Sheet {...props} /> : null;
}
