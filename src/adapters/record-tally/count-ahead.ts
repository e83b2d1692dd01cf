import { $recordChanges } from "../../state/records/records.ts";
import { whenIdle } from "../page/when-idle.ts";
import { prepareTally } from "./tally-client.ts";

/** What counting waits for idle time at most, and for the hand to rest after a change; in ms. */
const PATIENCE = 2000;
const REST = 500;

/**
 * Has a long record counted while only its grid is looked at, so that the count is there when another view asks for it; returns what
 * stops that.
 */
export function countAhead(): () => void {
  let stop = whenIdle(prepareTally, PATIENCE);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const deafen = $recordChanges.listen(() => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      stop();
      stop = whenIdle(prepareTally, PATIENCE);
    }, REST);
  });
  return () => {
    deafen();
    clearTimeout(timer);
    stop();
  };
}
