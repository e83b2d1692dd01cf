import { type KeyboardEvent, useRef } from "react";
import { useHydrated } from "./use-hydrated.ts";

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

type Props<Id extends string> = {
  /** The views in the order of their tabs, as the page's language names them. */
  readonly views: readonly { readonly id: Id; readonly name: string }[];
  readonly shown: Id;
  onShow(view: Id): void;
  /** Called when a hand comes near a tab, before it has asked for its view. */
  onNear?(view: Id): void;
  /** Id of the element that the views are shown in. */
  readonly panel: string;
  /** What the tabs are together. */
  readonly label: string;
};

/** The tabs over a few views of one thing; arrow keys go from one to the next. */
export function ViewTabs<Id extends string>({ views, shown, onShow, onNear, panel, label }: Props<Id>) {
  const box = useRef<HTMLDivElement>(null);
  const hydrated = useHydrated();
  const onKeyDown = (event: KeyboardEvent) => {
    const at = views.findIndex(({ id }) => id === shown);
    const to =
      event.key === "Home"
        ? 0
        : event.key === "End"
          ? views.length - 1
          : at + (STEPS[event.key] ?? Number.NaN);
    const next = views[(to + views.length) % views.length];
    if (!next) return;
    event.preventDefault();
    onShow(next.id);
    box.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  return (
    <div className="view-tabs" role="tablist" aria-label={label} ref={box} onKeyDown={onKeyDown}>
      {views.map(({ id, name }) => (
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
          onPointerEnter={() => onNear?.(id)}
          onClick={() => onShow(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
