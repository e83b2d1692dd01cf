import { useStore } from "@nanostores/react";
import { startTransition, useEffect, useEffectEvent, useRef, useState } from "react";
import { useHydrated } from "../../../controls/use-hydrated.ts";
import type { Plan } from "../../../domain/simulation/plan.ts";
import type { Projection } from "../../../domain/simulation/project-scenario.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { simulatorWords } from "../../../i18n/simulator-words.ts";
import { $preferences, DEFAULT_PREFERENCES } from "../../../state/preferences/preferences.ts";
import { fetched } from "../fetched.tsx";

const Presenter = fetched(async () => (await import("./Presenter.tsx")).Presenter);

const KEY = "p";

type Props = {
  readonly plan: Plan;
  readonly projection: Projection;
  readonly locale: Locale;
  /** What the plan is called on the screens; its own name without. */
  readonly name?: string;
};

/** Opens the presenter, by a press or by P; its code is fetched then. */
export function PresenterButton({ plan, projection, locale, name }: Props) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const opener = useRef<HTMLElement>(null);
  const hydrated = useHydrated();
  const { letterKeys } = useStore($preferences, { ssr: () => DEFAULT_PREFERENCES });

  const open = () => {
    const { activeElement } = document;
    opener.current =
      activeElement instanceof HTMLElement && activeElement !== document.body
        ? activeElement
        : button.current;
    // Held until it is there, without a boundary: React holds back for 300 ms what follows a fallback.
    startTransition(() => setOpen(true));
  };
  const openByKey = useEffectEvent(open);
  const close = async () => {
    setOpen(false);
    if (document.fullscreenElement) await document.exitFullscreen().catch(() => {});
    // Given back by hand: leaving the full screen takes along what the dialog itself would give.
    requestAnimationFrame(() => opener.current?.focus());
  };

  useEffect(() => {
    if (!letterKeys) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== KEY || event.ctrlKey || event.metaKey || event.altKey) return;
      // Not over a dialog that is already there, nor where a letter is text.
      if (event.defaultPrevented || isTextTaker(event.target) || document.querySelector("dialog[open]"))
        return;
      event.preventDefault();
      openByKey();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [letterKeys]);

  return (
    <>
      <button
        ref={button}
        type="button"
        className="text-button"
        aria-keyshortcuts={letterKeys ? KEY.toUpperCase() : undefined}
        aria-disabled={!hydrated}
        onClick={open}
      >
        {simulatorWords(locale).present}
      </button>
      {isOpen && (
        <Presenter
          name={name || plan.name || simulatorWords(locale).title}
          plan={plan}
          projection={projection}
          locale={locale}
          onLeave={close}
        />
      )}
    </>
  );
}

const NOT_TEXT = ["range", "checkbox", "radio", "button", "submit"];

function isTextTaker(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !NOT_TEXT.includes(target.type);
  return target.isContentEditable || ["TEXTAREA", "SELECT"].includes(target.tagName);
}
