import type { Scenario } from "../../domain/simulation/scenario.ts";
import { isLocale } from "../../i18n/locale.ts";
import { $example, $exampleChanged, $lesson } from "../../state/workbook/example.ts";

let started = false;

/**
 * Takes the lesson's published example from the page, whose prose follows it from the first change on. Called by
 * whichever island wakes first; the page needs none of this before.
 */
export function startExample(): void {
  if (started || typeof document === "undefined") return;
  const source = document.querySelector<HTMLScriptElement>("#example");
  if (!source?.textContent) return;
  started = true;
  // Written by the build beside this script, so it is as trustworthy as the code itself.
  $lesson.set(JSON.parse(source.textContent) as { name: string; published: Scenario });
  if ($exampleChanged.get()) follow();
  else waitForHand();
}

/**
 * The prose is right as published, and the model that computes its figures is the heaviest of what follows a change: it
 * is fetched when a hand reaches for a field, and is there by the time it has changed something.
 */
function waitForHand(): void {
  const reach = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) begin();
  };
  const forget = $example.listen(() => begin());
  const begin = () => {
    forget();
    removeEventListener("pointerdown", reach);
    removeEventListener("focusin", reach);
    follow();
  };
  addEventListener("pointerdown", reach);
  addEventListener("focusin", reach);
}

function follow(): void {
  const language = document.documentElement.lang.slice(0, 2);
  import("./follow-example.ts").then(
    ({ followExample }) => followExample(isLocale(language) ? language : "fr"),
    // Out of reach: the next touch asks again.
    waitForHand,
  );
}
