import { KIND_IDS, KINDS, type KindId, kindsOfSkill, SKILLS } from "../../domain/exercise/kinds.ts";
import type { WorksheetWords } from "../../i18n/worksheet-words.ts";

type Props = {
  readonly words: WorksheetWords;
  readonly chosen: readonly KindId[];
  readonly disabled: boolean;
  onChange(kinds: readonly KindId[]): void;
};

const LESSONS = [...new Set(KIND_IDS.map((kind) => KINDS[kind].lesson))].sort((one, other) => one - other);

/** Skills to tick, by lesson; a skill brings all its kinds of exercise, and a link may have brought some of them. */
export function SkillChoices({ words, chosen, disabled, onChange }: Props) {
  return (
    <fieldset className="worksheet-choices">
      <legend>{words.choose}</legend>
      {LESSONS.map((lesson) => (
        <fieldset key={lesson}>
          <legend>{words.lesson(lesson)}</legend>
          {SKILLS.filter(
            (skill) => Math.min(...kindsOfSkill(skill).map((kind) => KINDS[kind].lesson)) === lesson,
          ).map((skill) => {
            const kinds = kindsOfSkill(skill);
            const isChosen = kinds.some((kind) => chosen.includes(kind));
            return (
              <label key={skill}>
                <input
                  type="checkbox"
                  checked={isChosen}
                  disabled={disabled}
                  onChange={() =>
                    onChange(
                      isChosen ? chosen.filter((kind) => !kinds.includes(kind)) : [...chosen, ...kinds],
                    )
                  }
                />
                <span>{words.skills[skill]}</span>
              </label>
            );
          })}
        </fieldset>
      ))}
    </fieldset>
  );
}
