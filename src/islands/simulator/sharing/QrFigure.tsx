import { useMemo, useState } from "react";
import { type QrCode, QUIET_ZONE, qrCode } from "../../../charts/geometry/qr-code.ts";
import { ModalDialog } from "../../../controls/ModalDialog.tsx";
import type { Locale } from "../../../i18n/locale.ts";
import { sharingWords } from "../../../i18n/simulator-sharing-words.ts";

type Props = { readonly link: string; readonly name: string; readonly locale: Locale };

/** The link as a code to scan, small here and as large as the window for a class. */
export function QrFigure({ link, name, locale }: Props) {
  const words = sharingWords(locale);
  const code = useMemo(() => qrCode(link), [link]);
  const [isLarge, setLarge] = useState(false);
  return (
    <section className="share-qr" aria-label={words.qr}>
      <h3>{words.qr}</h3>
      {code ? (
        <div className="share-qr-body">
          <QrDrawing code={code} label={words.qrLabel(name)} />
          <div>
            <p className="share-note">{words.qrNote}</p>
            {code.isDense && <p className="share-note">{words.qrDense}</p>}
            <div className="share-acts">
              <button type="button" className="button quiet" onClick={() => setLarge(true)}>
                {words.enlarge}
              </button>
              <button type="button" className="button quiet" onClick={() => print()}>
                {words.print}
              </button>
            </div>
          </div>
          {isLarge && <QrStage code={code} name={name} locale={locale} onClose={() => setLarge(false)} />}
        </div>
      ) : (
        <p className="share-note">{words.qrTooLong}</p>
      )}
    </section>
  );
}

type StageProps = {
  readonly code: QrCode;
  readonly name: string;
  readonly locale: Locale;
  readonly onClose: () => void;
};

/** The code alone, filling the window. */
function QrStage({ code, name, locale, onClose }: StageProps) {
  const words = sharingWords(locale);
  return (
    <ModalDialog className="qr-stage" label={words.qrLabel(name)} onClose={onClose}>
      {(close) => (
        <>
          <header>
            <p>
              <bdi>{name || words.unnamed}</bdi>
            </p>
            <button type="button" className="button quiet" onClick={close}>
              {words.close}
            </button>
          </header>
          <QrDrawing code={code} label={words.qrLabel(name)} />
        </>
      )}
    </ModalDialog>
  );
}

function QrDrawing({ code, label }: { readonly code: QrCode; readonly label: string }) {
  const side = code.size + 2 * QUIET_ZONE;
  return (
    <svg
      className="qr-drawing"
      role="img"
      aria-label={label}
      viewBox={`${-QUIET_ZONE} ${-QUIET_ZONE} ${side} ${side}`}
      shapeRendering="crispEdges"
    >
      <rect className="qr-paper" x={-QUIET_ZONE} y={-QUIET_ZONE} width={side} height={side} />
      <path className="qr-ink" d={code.path} />
    </svg>
  );
}
