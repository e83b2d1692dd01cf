import { type ComponentType, useEffect, useRef, useState } from "react";
import { MendIcon } from "../../../controls/MendIcon.tsx";
import { useBusiness } from "../../../controls/use-business.ts";
import { useHydrated } from "../../../controls/use-hydrated.ts";
import { EMPTY_SCORE } from "../../../domain/score/score-sheet.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { changeBusiness } from "../../../state/workbook/workbook.ts";
import type { ScoreWords } from "../island-words.ts";
import type { OwnSheetProps } from "./OwnSheet.tsx";

type Props = {
  readonly locale: Locale;
  readonly words: ScoreWords;
  load(): Promise<ComponentType<OwnSheetProps>>;
};

/** The learner's own score. The sheet it is built on is fetched when they begin it, or have begun it another day. */
export function OwnScore({ locale, words, load }: Props) {
  const box = useRef<HTMLElement>(null);
  const hydrated = useHydrated();
  const sheet = useBusiness().score;
  const [Sheet, setSheet] = useState<ComponentType<OwnSheetProps> | null>(null);
  const [failed, setFailed] = useState(false);
  const said = words.own;
  const isKept = sheet.posts.length > 0 || Object.values(sheet.system.points).some((points) => points !== 0);
  const open = async () => {
    try {
      const loaded = await load();
      setFailed(false);
      setSheet(() => loaded);
    } catch {
      setFailed(true);
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once there is something to show.
  useEffect(() => {
    if (isKept) void open();
  }, [isKept]);
  return (
    <section className="plate own-score" aria-label={said.title} ref={box} tabIndex={-1}>
      <header className="plate-head">
        <h3>{said.title}</h3>
        <p>{said.intro}</p>
      </header>
      {Sheet ? (
        <Sheet sheet={sheet} locale={locale} words={words} />
      ) : (
        <button
          type="button"
          className="button"
          disabled={!hydrated}
          onClick={async () => {
            await open();
            // The button goes with the sheet that it opened.
            box.current?.focus();
          }}
        >
          {said.begin}
        </button>
      )}
      {failed && (
        <p className="to-mend-note" role="status">
          <MendIcon /> {said.unreached}
        </p>
      )}
      {Sheet && isKept && (
        <p>
          <button
            type="button"
            className="text-button"
            onClick={() => {
              changeBusiness("score", () => EMPTY_SCORE);
              box.current?.focus();
            }}
          >
            {said.reset}
          </button>
        </p>
      )}
    </section>
  );
}
