/** Calls `work` once the present frame has been painted; returns what calls it off. */
export function afterPaint(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  const wait = () => {
    timer = setTimeout(work);
  };
  // A frame's callbacks run before it is painted, a task of its own after it. A hidden page has no frames, and some
  // places never have.
  if (typeof requestAnimationFrame === "undefined" || document.hidden) wait();
  else frame = requestAnimationFrame(wait);
  return () => {
    if (frame !== 0) cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
