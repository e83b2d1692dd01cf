import { useEffect } from "react";
import { clearFragment, isPlaceInPage, onFragment, readFragment } from "../../../adapters/page/address.ts";
import type { Plan } from "../../../domain/simulation/plan.ts";
import { receiveFile, receiveLink } from "./arrival.ts";

/** Shorter fragments that are no link of ours are a place in a page of some version, and are left alone. */
const SHORTEST_FOREIGN = 24;

/** Takes in plans from the page's address and from files dropped on the page. */
export function useArrivals(sample: Plan): void {
  useEffect(() => {
    const takeLink = () => {
      const fragment = readFragment();
      const isOurs = /^p\d+(\.|$|%2E)/i.test(fragment);
      if (isPlaceInPage(fragment) || (!isOurs && fragment.length < SHORTEST_FOREIGN)) return;
      // Off the address at once: a reload is to show the learner's work, and not open the link again.
      clearFragment();
      void receiveLink(fragment, sample);
    };
    takeLink();
    return onFragment(takeLink);
  }, [sample]);

  useEffect(() => {
    const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const onDragOver = (event: DragEvent) => {
      if (hasFile(event)) event.preventDefault();
    };
    const onDrop = (event: DragEvent) => {
      if (!hasFile(event)) return;
      // Whatever the file is: left to itself, the browser would show it in place of the page.
      event.preventDefault();
      const [file] = event.dataTransfer?.files ?? [];
      if (file) void receiveFile(file, sample);
    };
    addEventListener("dragover", onDragOver);
    addEventListener("drop", onDrop);
    return () => {
      removeEventListener("dragover", onDragOver);
      removeEventListener("drop", onDrop);
    };
  }, [sample]);
}
