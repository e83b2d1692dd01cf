const POSTPONED = "retour:update-later";

/** Shows the notice of a new version until its reader decides. "Later" and Escape hold for the tab's whole visit. */
export function showUpdateNotice(notice: HTMLElement, apply: () => void): void {
  const panel = notice.querySelector<HTMLElement>(".update-panel");
  if (!panel?.hidden || isPostponed()) return;

  let cameFrom: EventTarget | null = null;
  const postpone = () => {
    const hadFocus = panel.contains(document.activeElement);
    panel.hidden = true;
    delete document.documentElement.dataset["notice"];
    document.removeEventListener("keydown", onKey);
    if (hadFocus && cameFrom instanceof HTMLElement) cameFrom.focus();
    rememberPostponed();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Escape" && !event.defaultPrevented) postpone();
  };

  panel.addEventListener("focusin", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && panel.contains(relatedTarget))) cameFrom = relatedTarget;
  });
  panel.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest("button");
    if (button?.value === "reload") {
      button.disabled = true;
      apply();
    } else if (button) postpone();
  });
  document.addEventListener("keydown", onKey);
  panel.hidden = false;
  document.documentElement.dataset["notice"] = "";
}

// Session storage may be forbidden: the notice then comes back on the next page, and nothing else changes.
function isPostponed(): boolean {
  try {
    return sessionStorage.getItem(POSTPONED) !== null;
  } catch {
    return false;
  }
}

function rememberPostponed(): void {
  try {
    sessionStorage.setItem(POSTPONED, "1");
  } catch {}
}
