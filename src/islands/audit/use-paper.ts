import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

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
  const printOn = (next: Paper) => {
    flushSync(() => setPaper(next));
    print();
  };
  return { paper, printOn };
}
