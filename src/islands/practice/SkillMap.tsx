import { KINDS, kindsOfSkill, SKILLS, type SkillId } from "../../domain/exercise/kinds.ts";
import { LEVELS, type Level } from "../../domain/exercise/spec.ts";
import type { Mastery } from "../../domain/practice/mastery.ts";
import type { PracticeWords } from "../../i18n/practice-words.ts";
import { SkillRuler } from "./SkillRuler.tsx";
import { daysUntil } from "./use-review.ts";

type Props = {
  readonly words: PracticeWords;
  readonly masteries: (skill: SkillId) => Mastery;
  readonly due: ReadonlyMap<SkillId, number>;
  readonly level: Level;
  readonly disabled: boolean;
  onLevel(level: Level): void;
  onSkill(skill: SkillId): void;
};

/** The lesson that a skill belongs to: that of its first kind. */
const lessonOf = (skill: SkillId): number =>
  Math.min(...kindsOfSkill(skill).map((kind) => KINDS[kind].lesson));

const LESSONS = [...new Set(SKILLS.map(lessonOf))].sort((one, other) => one - other);

/** Every skill by its lesson, with how far it has come and by what one can see it. Each opens an exercise. */
export function SkillMap({ words, masteries, due, level, disabled, onLevel, onSkill }: Props) {
  const solid = SKILLS.filter((skill) => masteries(skill).stage === "solid").length;
  const isEmpty = SKILLS.every((skill) => masteries(skill).stage === "unseen");
  return (
    <section className="skill-map" aria-labelledby="skill-map-title">
      <header>
        <h2 id="skill-map-title">{isEmpty ? words.mapTitle : words.mapFinding(solid, SKILLS.length)}</h2>
        <p>{isEmpty ? words.mapEmpty : words.mapNote}</p>
        <fieldset className="levels">
          <legend>{words.level}</legend>
          {LEVELS.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="level"
                checked={each === level}
                disabled={disabled}
                onChange={() => onLevel(each)}
              />
              <span>{words.levels[each]}</span>
            </label>
          ))}
        </fieldset>
      </header>
      <div className="skill-lessons">
        {LESSONS.map((lesson) => (
          <section key={lesson} aria-labelledby={`lesson-${lesson}`}>
            <h3 id={`lesson-${lesson}`}>
              <span className="caption">{words.lesson(lesson)}</span> {words.lessonTopics[lesson]}
            </h3>
            <ul className="skills">
              {SKILLS.filter((skill) => lessonOf(skill) === lesson).map((skill) => {
                const mastery = masteries(skill);
                const { stage, reason } = mastery;
                const date = due.get(skill);
                return (
                  <li key={skill} className={`is-${stage}`}>
                    <button
                      type="button"
                      className="text-button"
                      disabled={disabled}
                      onClick={() => onSkill(skill)}
                    >
                      {words.skills[skill]}
                    </button>
                    <SkillRuler mastery={mastery} />
                    <p>
                      <b>{words.stages[stage]}</b>
                      {reason.of > 0 && (
                        <> · {words.reason(reason.of, reason.first, reason.mended, reason.hints)}</>
                      )}
                      {date !== undefined && <> · {words.due(daysUntil(date))}</>}
                    </p>
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}
