import { useEffect, useMemo, useRef, useState } from "react";
import { useFormat } from "../../../controls/use-format.ts";
import type { Plan } from "../../../domain/simulation/plan.ts";
import type { Projection } from "../../../domain/simulation/project-scenario.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { useNames } from "../use-names.ts";
import { SlideShow } from "./SlideShow.tsx";
import { StartPanel } from "./StartPanel.tsx";
import { slidesOf } from "./slides.ts";
import { speechIn } from "./speech.ts";

type Props = {
  /** What the plan is called on the screens. */
  readonly name: string;
  readonly plan: Plan;
  readonly projection: Projection;
  readonly locale: Locale;
  onLeave(): void;
};

/** The presenter over the whole window: first what it will show and how, then the screens themselves. */
export function Presenter({ name, plan, projection, locale, onLeave }: Props) {
  const format = useFormat(locale);
  const names = useNames(plan, locale);
  const speech = useMemo(() => speechIn(locale, format, names), [locale, format, names]);
  const slides = useMemo(() => slidesOf(plan, projection, speech), [plan, projection, speech]);
  const [isShowing, setShowing] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const screen = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    // Enter begins: a dialog would else give the focus to whatever scrolls.
    opened?.querySelector("button")?.focus();
    return () => opened?.close();
  }, []);

  const leave = () => {
    dialog.current?.close();
    onLeave();
  };
  const begin = () => {
    setShowing(true);
    fillScreen(screen.current);
  };

  return (
    <dialog
      ref={dialog}
      className="presenter"
      aria-label={speech.words.name}
      onCancel={(event) => {
        event.preventDefault();
        leave();
      }}
    >
      <div className="presenter-screen" ref={screen}>
        {isShowing ? (
          <SlideShow slides={slides} name={name} speech={speech} onLeave={leave} />
        ) : (
          <StartPanel
            plan={plan}
            screens={slides.length}
            name={name}
            speech={speech}
            onBegin={begin}
            onLeave={leave}
          />
        )}
      </div>
    </dialog>
  );
}

/** Fills the screen where the browser allows it; within the window otherwise. A dialog itself may not, what it holds may. */
function fillScreen(element: HTMLElement | null): void {
  if (document.fullscreenEnabled) element?.requestFullscreen().catch(() => {});
}
