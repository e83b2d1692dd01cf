import { Suspense, useEffect, useRef, useState } from "react";
import { startWorkbookNotice } from "../../adapters/page/workbook-notice.ts";
import { fetchedPart } from "../../controls/fetched-part.ts";
import { KeptHere } from "../../controls/kept/KeptHere.tsx";
import { useHydrated } from "../../controls/use-hydrated.ts";
import type { SkillId } from "../../domain/exercise/kinds.ts";
import { parseSpec } from "../../domain/exercise/parse-spec.ts";
import type { Level } from "../../domain/exercise/spec.ts";
import { keptWords } from "../../i18n/kept-words.ts";
import type { Locale } from "../../i18n/locale.ts";
import { practiceWords } from "../../i18n/practice-words.ts";
import { saveSession } from "../../state/practice/practice.ts";
import { SessionStrip } from "./SessionStrip.tsx";
import { SkillMap } from "./SkillMap.tsx";
import { type AuditDoor, StartPanel } from "./StartPanel.tsx";
import { nextOf } from "./session.ts";
import { Unreached } from "./Unreached.tsx";
import { goTo, usePractice } from "./use-practice.ts";
import { useReview } from "./use-review.ts";

startWorkbookNotice();

// The map is read before an exercise is opened: what answers and marks one is fetched then.
const OpenExercise = fetchedPart(async () => (await import("./OpenExercise.tsx")).OpenExercise, Unreached);

type Props = {
  readonly locale: Locale;
  readonly worksheet: string;
  /** The exam's address, and its words, which are another page's. */
  readonly exam: { readonly path: string; readonly text: string; readonly link: string };
  /** The same of the page on which one audits reports. */
  readonly audit: AuditDoor;
};

/** The practice page: an exercise when the address names one, and otherwise where one stands and where to begin. */
export function Practice({ locale, worksheet, exam, audit }: Props) {
  const words = practiceWords(locale);
  const hydrated = useHydrated();
  const state = usePractice();
  const { practice, name, skill } = state;
  const due = useReview(practice.works);
  const [level, setLevel] = useState<Level>(1);
  const top = useRef<HTMLDivElement>(null);
  // After a press that changes what the page shows, reading goes on at the top of what is new.
  const moves = useRef(false);
  const went = (go: () => void) => {
    moves.current = true;
    go();
  };
  useEffect(() => {
    if (moves.current && name === null) top.current?.focus();
  }, [name]);

  const practise = (wanted: SkillId, at: Level) => went(() => state.practise(wanted, at, name !== null));
  const { session } = practice;
  const resume = () => {
    const next = session && nextOf(session, practice.works);
    if (next) went(() => goTo(parseSpec(next)));
  };

  return (
    <div className="practice" ref={top} tabIndex={-1}>
      <header className={name === null ? "page-title" : "page-title is-brief"}>
        <h1>{words.heading}</h1>
        {name === null && <p>{words.description}</p>}
      </header>
      {session && nextOf(session, practice.works) !== null && (
        <SessionStrip
          words={words}
          session={session}
          works={practice.works}
          open={name}
          onStop={() => {
            saveSession(null);
            went(() => goTo(null));
          }}
          onResume={resume}
        />
      )}
      {name !== null && skill !== null && state.work ? (
        <Suspense fallback={<p className="practice-notice">{words.loading}</p>}>
          <OpenExercise
            key={name}
            locale={locale}
            words={words}
            state={state}
            moves={moves}
            onPractise={practise}
            onMap={() => went(() => goTo(null))}
            onWent={went}
          />
        </Suspense>
      ) : (
        <>
          {state.isBadAddress && (
            <p className="practice-notice" role="alert">
              {words.badLink}
            </p>
          )}
          <StartPanel
            words={words}
            practice={practice}
            due={due}
            disabled={!hydrated}
            worksheet={worksheet}
            exam={exam}
            audit={audit}
            onGo={(spec) => went(() => goTo(spec))}
          />
          <SkillMap
            words={words}
            masteries={state.masteries}
            due={due}
            level={level}
            disabled={!hydrated}
            onLevel={setLevel}
            onSkill={(wanted) => practise(wanted, level)}
          />
          <KeptHere words={keptWords(locale)} locale={locale} disabled={!hydrated} />
        </>
      )}
    </div>
  );
}
