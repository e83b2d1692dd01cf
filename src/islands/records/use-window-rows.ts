import { type RefObject, useEffect, useState } from "react";

/** The rows of a long list that are in view, and a few around them. */
export type WindowRows = { readonly first: number; readonly last: number; readonly rowHeight: number };

/** Rows drawn above and below what is in view, so that a quick hand sees no gap. */
const AROUND = 8;

/**
 * Follows a scrolling box whose rows are all as high as its `--row` says. Only those in view are drawn, so that a hundred thousand
 * scroll like ten. The height is read from the stylesheet, which changes it on a small screen.
 */
export function useWindowRows(box: RefObject<HTMLElement | null>, count: number): WindowRows {
  const [rows, setRows] = useState<WindowRows>({ first: 0, last: Math.min(count, 30), rowHeight: 40 });
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    let waiting = 0;
    const follow = () => {
      waiting = 0;
      const rowHeight = Number.parseFloat(getComputedStyle(element).getPropertyValue("--row")) || 40;
      const top = Math.floor(element.scrollTop / rowHeight);
      const first = Math.max(0, top - AROUND);
      const last = Math.min(count, top + Math.ceil(element.clientHeight / rowHeight) + AROUND);
      setRows((so) =>
        so.first === first && so.last === last && so.rowHeight === rowHeight
          ? so
          : { first, last, rowHeight },
      );
    };
    const soon = () => {
      waiting ||= requestAnimationFrame(follow);
    };
    const resizing = new ResizeObserver(soon);
    resizing.observe(element);
    element.addEventListener("scroll", soon, { passive: true });
    follow();
    return () => {
      cancelAnimationFrame(waiting);
      resizing.disconnect();
      element.removeEventListener("scroll", soon);
    };
  }, [box, count]);
  return rows;
}
