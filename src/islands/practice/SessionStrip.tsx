import { Ruler } from "../../charts/marks/Ruler.tsx";
import { parseSpec } from "../../domain/exercise/parse-spec.ts";
import { minutesOf } from "../../domain/practice/answer-minutes.ts";
import type { PracticeWords } from "../../i18n/practice-words.ts";
import type { PracticeSession, PracticeWork } from "../../state/practice/practice-document.ts";
import { isDone } from "./session.ts";

type Props = {
  readonly words: PracticeWords;
  readonly session: PracticeSession;
  readonly works: readonly PracticeWork[];
  readonly open: string | null;
  onStop(): void;
  onResume(): void;
};

/** A run of exercises on its ruler of minutes: what is done, and where one is. */
export function SessionStrip({ words, session, works, open, onStop, onResume }: Props) {
  const minutes = session.specs.map((spec) => {
    const parsed = parseSpec(spec);
    return parsed ? minutesOf(parsed.kind) : 0;
  });
  const total = minutes.reduce((sum, each) => sum + each, 0) || 1;
  const share = (value: number) => `${Math.round((value / total) * 1000) / 10}%`;
  const starts = minutes.map((_, index) => minutes.slice(0, index).reduce((sum, each) => sum + each, 0));
  const done = session.specs.filter((spec) => isDone(spec, works)).length;
  const at = open === null ? -1 : session.specs.indexOf(open);
  return (
    <section className="session" aria-labelledby="session-title">
      <div>
        <h2 id="session-title">{session.purpose === "today" ? words.today : words.placement}</h2>
        <p>{words.todayProgress(done, session.specs.length)}</p>
      </div>
      <div className="session-ruler">
        <Ruler divisions={Math.max(10, total)} major={5} height={20} />
        <svg width="100%" height="30" aria-hidden="true">
          {session.specs.map((spec, index) => (
            <g key={spec}>
              {isDone(spec, works) && (
                <rect
                  className="skill-run"
                  x={share(starts[index] ?? 0)}
                  width={share(minutes[index] ?? 0)}
                  y="19"
                  height="5"
                />
              )}
              {index > 0 && (
                <line x1={share(starts[index] ?? 0)} x2={share(starts[index] ?? 0)} y1="6" y2="30" />
              )}
              {index === at && (
                <circle cx={share((starts[index] ?? 0) + (minutes[index] ?? 0) / 2)} cy="21.5" r="6" />
              )}
            </g>
          ))}
        </svg>
      </div>
      <p className="session-acts">
        {at === -1 && (
          <button type="button" className="button" onClick={onResume}>
            {words.resume}
          </button>
        )}
        <button type="button" className="text-button" onClick={onStop}>
          {words.stop}
        </button>
      </p>
    </section>
  );
}
