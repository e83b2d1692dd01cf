import { MendIcon } from "../../../controls/MendIcon.tsx";
import type { PasteResult } from "../../../domain/record/paste-block.ts";
import type { trackingSheet } from "../../../i18n/fr/tracking-sheet.ts";

/** Refused cells that are named; of more, the number is enough. */
const MOST = 5;

/** What became of a pasted block: how much was taken, and each cell that was left out with the reason. */
export function PasteNote({
  pasted: { taken, refused },
  words,
}: {
  readonly pasted: PasteResult;
  readonly words: typeof trackingSheet;
}) {
  return (
    <div className={refused.length > 0 ? "to-mend-note" : undefined}>
      {refused.length > 0 && <MendIcon />}
      <div>
        {words.pasted(String(taken), taken > 1)}
        {refused.length > 0 && ` ${words.refused(String(refused.length), refused.length > 1)}`}
        {refused.length > 0 && (
          <ul>
            {refused.slice(0, MOST).map(({ text, why }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same text may be refused twice.
              <li key={index}>
                <b>{text.slice(0, 40)}</b> {words.why[why]}
              </li>
            ))}
            {refused.length > MOST && <li>…</li>}
          </ul>
        )}
      </div>
    </div>
  );
}
