import { type RefObject, startTransition, useEffect, useState } from "react";
import { startExample } from "../adapters/page/example-on-page.ts";
import { startWorkbookNotice } from "../adapters/page/workbook-notice.ts";
import { readInput } from "../domain/simulation/inputs.ts";
import type { Scenario } from "../domain/simulation/scenario.ts";
import { $example } from "../state/workbook/example.ts";
import { followAfterPaint } from "./follow-after-paint.ts";

startExample();
startWorkbookNotice();

/**
 * One input of the lesson's example; `null` until the page answers. It renders only when the input changes, and after the
 * frame that shows the change: the field in hand has written its figure itself.
 */
export function useExampleInput(name: string): number | null {
  const [value, setValue] = useState<number | null>(null);
  useEffect(
    () => followAfterPaint($example, (example) => setValue(example && readInput(example, name))),
    [name],
  );
  return value;
}

/**
 * The lesson's example for an instrument that draws a lot: it follows a change just after the figure in hand, and not at
 * all while `box` is out of view.
 */
export function useExample(published: Scenario, box: RefObject<HTMLElement | null>): Scenario {
  const [shown, setShown] = useState(published);
  useEffect(() => {
    let inView = true;
    const take = (example: Scenario | null) => {
      if (inView && example) setShown(example);
    };
    const watcher = new IntersectionObserver(([entry]) => {
      inView = entry?.isIntersecting ?? true;
      startTransition(() => take($example.get()));
    });
    if (box.current) watcher.observe(box.current);
    const stop = followAfterPaint($example, take);
    return () => {
      watcher.disconnect();
      stop();
    };
  }, [box]);
  return shown;
}
