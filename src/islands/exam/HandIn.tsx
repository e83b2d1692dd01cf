import { useEffect, useRef, useState } from "react";
import type { examWords } from "../../i18n/exam-words.ts";

type Props = {
  readonly words: ReturnType<typeof examWords>;
  /** Questions without an answer. */
  readonly left: number;
  onHandIn(): void;
};

/** Hands the exam in; asks first while questions are unanswered. */
export function HandIn({ words, left, onHandIn }: Props) {
  const [asks, setAsks] = useState(false);
  const goOn = useRef<HTMLButtonElement>(null);
  // The question takes the place of the button that was pressed.
  useEffect(() => {
    if (asks) goOn.current?.focus();
  }, [asks]);
  return (
    <div role="status">
      {asks && left > 0 ? (
        <>
          <p>{words.handInSure(left)}</p>
          <p className="exercise-go">
            <button type="button" className="button quiet" onClick={onHandIn}>
              {words.yes}
            </button>
            <button type="button" className="button" ref={goOn} onClick={() => setAsks(false)}>
              {words.no}
            </button>
          </p>
        </>
      ) : (
        <>
          {left > 0 && <p>{words.left(left)}</p>}
          <p className="exercise-go">
            <button
              type="button"
              className={left > 0 ? "button quiet" : "button"}
              onClick={() => (left > 0 ? setAsks(true) : onHandIn())}
            >
              {words.handIn}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
