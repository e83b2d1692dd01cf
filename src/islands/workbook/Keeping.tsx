import { KeptHere } from "../../controls/kept/KeptHere.tsx";
import { MendIcon } from "../../controls/MendIcon.tsx";
import { formatDay } from "../../i18n/format/day-format.ts";
import { useDesk } from "./desk.ts";
import { SetAside } from "./SetAside.tsx";
import type { Safety } from "./use-keeping.ts";

/** Share of the room from which on it is worth a word. */
const NEARLY_FULL = 0.8;

type Props = { readonly safety: Safety; readonly disabled: boolean };

/** How safe the workbook is in this browser, its copy in a file, and what was set aside. */
export function Keeping({ safety, disabled }: Props) {
  const { words, format, locale } = useDesk();
  const say = words.page.keeping;
  const { keeping, promise, taken } = safety;
  const isFull = taken !== null && taken >= NEARLY_FULL;
  return (
    <section className="keeping needs-js" id="keep" aria-labelledby="keep-title">
      <h2 id="keep-title">{say.title}</h2>
      <div className="keeping-lines">
        <p>
          {keeping.copiedOn === null ? say.noCopy : say.lastCopy(formatDay(keeping.copiedOn, locale))}{" "}
          {keeping.copiedOn !== null && !safety.isUncopied && say.copied}
        </p>
        <p role="status">
          {say.promise[promise]}{" "}
          {promise === "no" && (
            <button type="button" className="text-button" onClick={safety.ask}>
              {say.askAgain}
            </button>
          )}
        </p>
        {taken !== null && (
          <p className={isFull ? "is-mending" : undefined}>
            {isFull && <MendIcon />}
            <span>{(isFull ? say.full : say.room)(format.percent(taken))}</span>
          </p>
        )}
      </div>
      <SetAside />
      <KeptHere words={words.kept} locale={locale} disabled={disabled} />
    </section>
  );
}

/** A word at the head of the page once the last copy is old and the work has moved on. */
export function CopyReminder({ safety }: { readonly safety: Safety }) {
  const { words, locale } = useDesk();
  const say = words.page.keeping;
  const { copiedOn, uncopiedSince } = safety.keeping;
  if (!safety.isDue || uncopiedSince === null) return null;
  return (
    <p className="copy-reminder">
      <MendIcon />
      <span>
        {copiedOn === null
          ? say.dueFirst(formatDay(uncopiedSince, locale))
          : say.due(formatDay(copiedOn, locale))}{" "}
        <a className="link" href="#keep">
          {say.dueLink}
        </a>
      </span>
    </p>
  );
}
