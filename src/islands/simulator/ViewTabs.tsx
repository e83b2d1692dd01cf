import { type KeyboardEvent, useRef } from "react";
import { useHydrated } from "../../controls/use-hydrated.ts";
import type { Locale } from "../../i18n/locale.ts";
import { simulatorWords } from "../../i18n/simulator-words.ts";
import { VIEWS, type ViewId } from "./views.ts";

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

type Props = {
  readonly shown: ViewId;
  onShow(view: ViewId): void;
  readonly panel: string;
  readonly locale: Locale;
};

/** The tabs over the results; arrow keys go from one to the next. */
export function ViewTabs({ shown, onShow, panel, locale }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const words = simulatorWords(locale);
  const hydrated = useHydrated();
  const onKeyDown = (event: KeyboardEvent) => {
    const at = VIEWS.findIndex(({ id }) => id === shown);
    const to =
      event.key === "Home"
        ? 0
        : event.key === "End"
          ? VIEWS.length - 1
          : at + (STEPS[event.key] ?? Number.NaN);
    const next = VIEWS[(to + VIEWS.length) % VIEWS.length];
    if (!next) return;
    event.preventDefault();
    onShow(next.id);
    box.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  return (
    <div className="view-tabs" role="tablist" aria-label={words.viewTabs} ref={box} onKeyDown={onKeyDown}>
      {VIEWS.map(({ id }) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          aria-selected={id === shown}
          aria-controls={panel}
          tabIndex={id === shown ? 0 : -1}
          // Until the page answers, a press would be lost.
          disabled={!hydrated}
          onClick={() => onShow(id)}
        >
          {words.views[id]}
        </button>
      ))}
    </div>
  );
}
