import { useEffect, useState } from "react";

/** What goes on paper: the report to be marked by pen, or the same with its answers behind it. */
export type Paper = "blank" | "answers";

/** What is being printed, if anything; and a way to print it. The page is itself again once the paper is out. */
export function usePaper() {
  const [paper, setPaper] = useState<Paper | null>(null);
  useEffect(() => {
    const end = () => setPaper(null);
    addEventListener("afterprint", end);
    return () => removeEventListener("afterprint", end);
  }, []);
  useEffect(() => {
    // By now the sheet for the paper stands in the page.
    if (paper) print();
  }, [paper]);
  return { paper, printOn: setPaper };
}
