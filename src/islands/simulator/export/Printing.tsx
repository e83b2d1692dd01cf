import { type ComponentType, useEffect, useState } from "react";
import { usePrinting } from "../../../controls/use-printing.ts";
import type { PrintSheetProps } from "./PrintSheet.tsx";

const whenIdle = (run: () => void) =>
  typeof requestIdleCallback === "function"
    ? requestIdleCallback(run, { timeout: 5000 })
    : setTimeout(run, 2000);

/**
 * The page that is printed in the bench's place. What draws it is fetched once the page is at rest: printing does
 * not wait for a file to arrive.
 */
export function Printing(props: PrintSheetProps) {
  const isPrinting = usePrinting();
  const [Sheet, setSheet] = useState<ComponentType<PrintSheetProps> | null>(null);
  useEffect(() => {
    whenIdle(async () => {
      const { PrintSheet } = await import("./PrintSheet.tsx");
      setSheet(() => PrintSheet);
    });
  }, []);
  return isPrinting && Sheet ? <Sheet {...props} /> : null;
}
