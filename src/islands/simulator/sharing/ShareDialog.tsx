import { useStore } from "@nanostores/react";
import { useEffect, useId, useMemo, useState } from "react";
import { addressWith, isOwnDevice } from "../../../adapters/page/address.ts";
import { ModalDialog } from "../../../controls/ModalDialog.tsx";
import type { Plan } from "../../../domain/simulation/plan.ts";
import type { Projection } from "../../../domain/simulation/projection.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { sharingWords } from "../../../i18n/simulator-sharing-words.ts";
import { writePlanLink } from "../../../state/sharing/plan-link.ts";
import { $plan, $planProjection, $sample } from "../../../state/workbook/simulator-plan.ts";
import { receiveFile } from "./arrival.ts";
import { PlanSummary } from "./PlanSummary.tsx";
import { QrFigure } from "./QrFigure.tsx";
import { SharedLink } from "./SharedLink.tsx";
import { savePlan } from "./save-plan.ts";

type Props = { readonly locale: Locale; readonly onClose: () => void };

/** The bench's plan as a link, as a code to scan and as a file; and the way back in, for a file. */
export function ShareDialog(props: Props) {
  // From the stores: what the bench shows comes some frames after a change, and a link must not be older than it.
  const [plan, projection] = [useStore($plan), useStore($planProjection)];
  return plan && projection && <OpenDialog {...props} plan={plan} projection={projection} />;
}

type OpenProps = Props & { readonly plan: Plan; readonly projection: Projection };

function OpenDialog({ plan, projection, locale, onClose }: OpenProps) {
  const title = useId();
  const words = sharingWords(locale);
  const [hasMoves, setHasMoves] = useState(true);
  const shared = useMemo(() => (hasMoves ? plan : { ...plan, moves: [] }), [plan, hasMoves]);
  const link = useMemo(() => addressWith(writePlanLink(shared)), [shared]);

  useEffect(() => {
    // What is printed while it is open is the dialog, and not the page behind it.
    document.documentElement.dataset.printing = "dialog";
    return () => {
      delete document.documentElement.dataset.printing;
    };
  }, []);

  return (
    <ModalDialog className="share-dialog" labelledBy={title} onClose={onClose}>
      {(close) => (
        <>
          <header className="share-head">
            <h2 id={title}>{words.shareTitle}</h2>
            <button type="button" className="text-button" onClick={close}>
              {words.close}
            </button>
          </header>
          <PlanSummary plan={shared} projection={projection} locale={locale} />
          {plan.moves.length > 0 && (
            <label className="share-moves">
              <input
                type="checkbox"
                checked={hasMoves}
                onChange={({ target }) => setHasMoves(target.checked)}
              />{" "}
              {words.withMoves(plan.moves.length)}
            </label>
          )}
          <SharedLink link={link} locale={locale} />
          {isOwnDevice() && <p className="share-note">{words.ownDevice}</p>}
          <QrFigure link={link} name={plan.name} locale={locale} />
          <section className="share-file" aria-labelledby={`${title}-file`}>
            <h3 id={`${title}-file`}>{words.file}</h3>
            <p className="share-note">
              {words.fileNote} {words.dropNote}
            </p>
            <div className="share-acts">
              <button type="button" className="button quiet" onClick={() => savePlan(shared, [], locale)}>
                {words.download}
              </button>
              <label className="button quiet file-button">
                {words.open}
                <input
                  type="file"
                  accept=".json,application/json"
                  className="visually-hidden"
                  onChange={({ target }) => {
                    const [file] = target.files ?? [];
                    const sample = $sample.get();
                    if (!file || !sample) return;
                    close();
                    void receiveFile(file, sample);
                  }}
                />
              </label>
            </div>
          </section>
        </>
      )}
    </ModalDialog>
  );
}
