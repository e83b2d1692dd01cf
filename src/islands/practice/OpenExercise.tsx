import { type RefObject, useEffect, useState } from "react";
import { announce } from "../../adapters/page/announce.ts";
import { ExercisePlayer } from "../../controls/exercise/ExercisePlayer.tsx";
import { useLoadedExercises } from "../../controls/exercise/use-loaded-exercises.ts";
import { KINDS, type SkillId } from "../../domain/exercise/kinds.ts";
import { parseSpec } from "../../domain/exercise/parse-spec.ts";
import { LEVELS, type Level } from "../../domain/exercise/spec.ts";
import type { Locale } from "../../i18n/locale.ts";
import { playerWords } from "../../i18n/player-words.ts";
import type { PracticeWords } from "../../i18n/practice-words.ts";
import { SkillRuler } from "./SkillRuler.tsx";
import { nextOf } from "./session.ts";
import { goTo, type usePractice } from "./use-practice.ts";

type Props = {
  readonly locale: Locale;
  readonly words: PracticeWords;
  readonly state: ReturnType<typeof usePractice>;
  /** True when the learner asked for what is shown now, so that the focus follows. */
  readonly moves: RefObject<boolean>;
  onPractise(skill: SkillId, level: Level): void;
  onMap(): void;
  onWent(go: () => void): void;
};

/** The exercise that the address names, and what the learner's work on its skill amounts to. */
export function OpenExercise({ locale, words, state, moves, onPractise, onMap, onWent }: Props) {
  const { spec, name, work, practice, skill } = state;
  const loading = useLoadedExercises(spec ? [spec] : [], locale);
  const player = playerWords(locale);
  const [copied, setCopied] = useState(false);
  const isReady = loading.kind === "ready";
  useEffect(() => {
    if (!isReady || !moves.current) return;
    moves.current = false;
    document.querySelector<HTMLElement>("[data-exercise-title]")?.focus();
  }, [isReady, moves]);
  if (!spec || !name || !work || !skill) return null;
  const mastery = state.masteries(skill);
  const { session } = practice;
  const rest = session?.specs.includes(name)
    ? nextOf({ ...session, specs: session.specs.filter((each) => each !== name) }, practice.works)
    : null;

  const next = () => {
    state.change(() => ({ left: true }));
    if (!session?.specs.includes(name)) return onPractise(skill, spec.level);
    // Past the last of a run, the page says how it went.
    onWent(() => goTo(rest === null ? null : parseSpec(rest), rest !== null));
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      setCopied(true);
      announce(() => player.copied);
    } catch {
      // A browser that keeps the clipboard to itself still shows the address.
    }
  };

  if (loading.kind === "loading") return <p className="practice-notice">{words.loading}</p>;
  if (loading.kind === "failed") {
    return (
      <p className="practice-notice" role="alert">
        {words.failed}{" "}
        <button type="button" className="text-button" onClick={loading.retry}>
          {words.retry}
        </button>
      </p>
    );
  }
  const [loaded] = loading.exercises;
  if (!loaded) return null;
  const { lesson } = KINDS[spec.kind];
  const caption = [
    words.lesson(lesson),
    words.skills[skill],
    `${words.level} ${spec.level}`,
    player.seed(spec.seed),
  ].join(" · ");
  return (
    <div className="practice-desk">
      <ExercisePlayer
        loaded={loaded}
        work={work}
        words={player}
        locale={locale}
        caption={caption}
        level={2}
        nextLabel={session?.specs.includes(name) && rest === null ? player.finish : player.next}
        skipLabel={player.skip}
        onWork={state.change}
        onNext={next}
        aside={
          <section className="desk-skill" aria-label={words.skills[skill]}>
            <h3>{words.skills[skill]}</h3>
            <SkillRuler mastery={mastery} />
            <p>
              <b>{words.stages[mastery.stage]}</b>
              {mastery.reason.of > 0 && (
                <>
                  {" "}
                  ·{" "}
                  {words.reason(
                    mastery.reason.of,
                    mastery.reason.first,
                    mastery.reason.mended,
                    mastery.reason.hints,
                  )}
                </>
              )}
            </p>
            <p className="desk-levels">
              {LEVELS.filter((level) => level !== spec.level).map((level) => (
                <button
                  type="button"
                  className="text-button"
                  key={level}
                  onClick={() => onPractise(skill, level)}
                >
                  {words.level} {words.levels[level]}
                </button>
              ))}
              <button type="button" className="text-button" onClick={onMap}>
                {words.backToMap}
              </button>
              <button type="button" className="text-button" onClick={copy}>
                {player.copyLink}
              </button>
            </p>
            {copied && <p className="form-note">{player.copied}</p>}
          </section>
        }
      />
    </div>
  );
}
