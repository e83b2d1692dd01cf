import { useStore } from "@nanostores/react";
import type { Plan } from "../../../domain/simulation/plan.ts";
import { $preferences } from "../../../state/preferences/preferences.ts";
import { $classGuesses, clearGuesses } from "./class-guesses.ts";
import { KeyList } from "./KeyList.tsx";
import { MovesEditor } from "./MovesEditor.tsx";
import type { Speech } from "./speech.ts";

type Props = {
  readonly plan: Plan;
  readonly screens: number;
  readonly name: string;
  readonly speech: Speech;
  onBegin(): void;
  onLeave(): void;
};

/** Before the class looks: what will be shown, the prepared moves, and the keys. */
export function StartPanel({ plan, screens, name, speech, onBegin, onLeave }: Props) {
  const { words, format } = speech;
  const preferences = useStore($preferences);
  const guessed = Object.values(useStore($classGuesses)).reduce((sum, guesses) => sum + guesses.length, 0);
  return (
    <div className="presenter-start">
      <header>
        <h1>{words.start.title}</h1>
        <p>
          <b>{name}</b>
        </p>
        <p>{words.start.intro(format.count(screens))}</p>
        <p className="start-acts">
          <button type="button" className="button" onClick={onBegin}>
            {words.start.begin}
          </button>
          <button type="button" className="button quiet" onClick={onLeave}>
            {words.start.close}
          </button>
          {guessed > 0 && (
            <button type="button" className="text-button" onClick={clearGuesses}>
              {words.start.clearGuesses(format.count(guessed))}
            </button>
          )}
        </p>
      </header>
      <MovesEditor plan={plan} speech={speech} />
      <section>
        <h2>{words.start.keysTitle}</h2>
        <label className="start-choice">
          <input
            type="checkbox"
            checked={preferences.letterKeys}
            onChange={(event) => $preferences.set({ ...preferences, letterKeys: event.target.checked })}
          />{" "}
          {words.start.letterKeys}
        </label>
        <KeyList words={words} letterKeys={preferences.letterKeys} />
      </section>
    </div>
  );
}
