import { type ComponentType, useEffect, useRef } from "react";
import { useBusiness } from "../../../controls/use-business.ts";
import { EMPTY_SCORE } from "../../../domain/score/score-sheet.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { changeBusiness } from "../../../state/workbook/workbook.ts";
import type { ScoreWords } from "../island-words.ts";
import { LoadButton } from "../LoadButton.tsx";
import { useLoaded } from "../use-loaded.ts";
import type { OwnSheetProps } from "./OwnSheet.tsx";

type Props = {
  readonly locale: Locale;
  readonly words: ScoreWords;
  load(): Promise<ComponentType<OwnSheetProps>>;
};

/** The learner's own score. The sheet it is built on is fetched when they begin it, or have begun it another day. */
export function OwnScore({ locale, words, load }: Props) {
  const box = useRef<HTMLElement>(null);
  const sheet = useBusiness().score;
  const loaded = useLoaded(load);
  const { Part: Sheet } = loaded;
  const said = words.own;
  const isKept = sheet.posts.length > 0 || Object.values(sheet.system.points).some((points) => points !== 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once there is something to show.
  useEffect(() => {
    if (isKept) void loaded.open();
  }, [isKept]);
  const focus = () => box.current?.focus();
  return (
    <section className="plate own-score" aria-label={said.title} ref={box} tabIndex={-1}>
      <header className="plate-head">
        <h3>{said.title}</h3>
        <p>{said.intro}</p>
      </header>
      {Sheet ? (
        <Sheet sheet={sheet} locale={locale} words={words} />
      ) : (
        <LoadButton label={said.begin} loaded={loaded} words={words} onOpened={focus} />
      )}
      {Sheet && isKept && (
        <p>
          <button
            type="button"
            className="text-button"
            onClick={() => {
              changeBusiness("score", () => EMPTY_SCORE);
              focus();
            }}
          >
            {said.reset}
          </button>
        </p>
      )}
    </section>
  );
}
