import { newGesture } from "../../../controls/use-quantity-input.ts";
import type { Plan } from "../../../domain/simulation/plan.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { sharingWords } from "../../../i18n/simulator-sharing-words.ts";
import { canSavePlans, hasUnsavedWork } from "../../../state/sharing/own-work.ts";
import { lookAtPlan } from "../../../state/workbook/simulator-plan.ts";
import { openGuest } from "./arrival.ts";
import { leaving, useNoteFocus } from "./note-focus.ts";

type Props = { readonly guest: Plan; readonly locale: Locale; readonly sample: Plan };

/** Says, while a plan is only looked at, that the learner's own is safe, and how to get back to it. */
export function GuestNote({ guest, locale, sample }: Props) {
  const words = sharingWords(locale);
  // The same note while its figures are tried out: the focus is taken once.
  const heading = useNoteFocus(null);
  const isUnsaved = hasUnsavedWork(sample);
  return (
    <section className="arrival" aria-labelledby="guest-title">
      <h2 id="guest-title" tabIndex={-1} ref={heading}>
        <bdi>{words.received.looking(guest.name)}</bdi>
      </h2>
      <p>{words.lookingNote}</p>
      <div className="arrival-acts">
        <button type="button" className="button" onClick={leaving(() => lookAtPlan(null, newGesture()))}>
          {words.backToMine}
        </button>
        {(!isUnsaved || canSavePlans()) && (
          <button
            type="button"
            className="button quiet"
            onClick={() => void openGuest(isUnsaved ? words.ownName : null)}
          >
            {isUnsaved ? words.openKeeping : words.openOnly}
          </button>
        )}
      </div>
    </section>
  );
}
