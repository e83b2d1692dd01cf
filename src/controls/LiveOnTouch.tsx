import { type ComponentType, type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { type HeldForm, handOver, holdPress, readHeld } from "./hand-over.ts";

type Props = {
  /** Fetches what answers in the place of what the page was built with. */
  load(): Promise<ComponentType>;
  /** Said when it could not be fetched. */
  readonly unreached: string;
  /** The same as the page is built with it. */
  readonly children?: ReactNode;
};

/** An instrument whose looks come with the page and whose life is fetched with the first touch, which it then answers. */
export function LiveOnTouch({ load, unreached, children }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const presses = useRef<number[]>([]);
  const held = useRef<HeldForm | null>(null);
  const fetching = useRef(false);
  const [Live, setLive] = useState<ComponentType | null>(null);
  const [failed, setFailed] = useState(false);
  const wake = () => {
    if (fetching.current) return;
    fetching.current = true;
    load().then(
      (Loaded) => {
        held.current = root.current && readHeld(root.current, presses.current);
        setLive(() => Loaded);
      },
      () => {
        // The next touch asks again.
        fetching.current = false;
        presses.current = [];
        setFailed(true);
      },
    );
  };
  useLayoutEffect(() => {
    if (Live && root.current && held.current) handOver(root.current, held.current);
  }, [Live]);
  if (Live) {
    return (
      <div ref={root}>
        <Live />
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears what is done to the controls within it, until they hear for themselves.
    <div
      ref={root}
      onFocus={wake}
      onPointerEnter={wake}
      onClickCapture={({ currentTarget, target }) => {
        presses.current = holdPress(currentTarget, target as Element, presses.current);
        wake();
      }}
      // What is typed before anything listens would be lost: the first letter is typed where it counts.
      onBeforeInput={(event) => event.preventDefault()}
    >
      {children}
      {failed && <p role="alert">{unreached}</p>}
    </div>
  );
}
