import { useStore } from "@nanostores/react";
import type { Plan } from "../../../domain/simulation/plan.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { $guest } from "../../../state/workbook/simulator-plan.ts";
import { $arrival } from "./arrival.ts";
import { KeepCopy } from "./KeepCopy.tsx";
import { useArrivals } from "./use-arrivals.ts";
import { useFetched } from "./use-fetched.ts";

type Props = { readonly locale: Locale; readonly sample: Plan };

/**
 * Takes in plans from links and files, and says what came and what can be done with it; offers a copy of the learner's
 * work while the browser does not keep it. Empty as a rule.
 */
export function SharedPlanPanel({ locale, sample }: Props) {
  useArrivals(sample);
  const arrival = useStore($arrival, { ssr: () => null });
  const guest = useStore($guest, { ssr: () => null });
  const note = useFetched(arrival !== null, () => import("./ArrivalNote.tsx")).part;
  const guestNote = useFetched(guest !== null, () => import("./GuestNote.tsx")).part;
  return (
    <>
      {note && arrival && <note.ArrivalNote arrival={arrival} locale={locale} />}
      {guestNote && guest && !arrival && (
        <guestNote.GuestNote guest={guest} locale={locale} sample={sample} />
      )}
      <KeepCopy locale={locale} />
    </>
  );
}
