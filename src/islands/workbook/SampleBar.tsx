import { useState } from "react";
import { isEmptyBusiness } from "../../domain/business/business-state.ts";
import { LIMITS } from "../../domain/business/limits.ts";
import type { SampleWorkbook } from "../../domain/business/sample-workbook.ts";
import { formatDay } from "../../i18n/format/day-format.ts";
import { hasShelfRoom, takeUpBusiness } from "../../state/workbook/shelf.ts";
import { $workbook } from "../../state/workbook/workbook.ts";
import { useDesk } from "./desk.ts";

/** Which workbook a narrow window shows. */
export type Side = "own" | "sample";

type Props = {
  /** What was asked for: the sample, `null` while it is on its way, or why it has not come. */
  readonly found: SampleWorkbook | "out-of-reach" | null;
  readonly isShown: boolean;
  readonly disabled: boolean;
  readonly side: Side;
  onShow(shown: boolean): void;
  onSide(side: Side): void;
};

/** Puts the café's workbook beside the learner's, says whose it is, and hands out a copy to start from. */
export function SampleBar({ found, isShown, disabled, side, onShow, onSide }: Props) {
  const { words, format, locale } = useDesk();
  const { sample: say, shelf } = words.page;
  const [note, setNote] = useState("");
  const copy = (sample: SampleWorkbook) => {
    const wasEmpty = isEmptyBusiness($workbook.get().business);
    if (!wasEmpty && !hasShelfRoom()) {
      setNote(shelf.full(format.count(LIMITS.shelf)));
      return;
    }
    // A guess is one's own, or none.
    takeUpBusiness({ ...sample.business, guess: null, name: say.copyName });
    onShow(false);
    setNote(wasEmpty ? say.copied : `${say.copied} ${say.copiedBeside}`);
  };
  return (
    <div className="sample-bar needs-js">
      <button
        type="button"
        className="text-button"
        aria-expanded={isShown}
        disabled={disabled}
        onClick={() => {
          setNote("");
          onShow(!isShown);
        }}
      >
        {isShown ? say.hide : say.show}
      </button>
      <p role="status">
        {note || (isShown && (found === null ? say.coming : found === "out-of-reach" ? say.outOfReach : ""))}
      </p>
      {isShown && found !== null && found !== "out-of-reach" && (
        <>
          <p className="sample-note">
            <b>{say.head}.</b> {say.note(formatDay(found.day, locale))}{" "}
            <button type="button" className="text-button" onClick={() => copy(found)}>
              {say.copy}
            </button>
          </p>
          <fieldset className="side-switch">
            <legend className="visually-hidden">{say.choose}</legend>
            {(["own", "sample"] as const).map((each) => (
              <label key={each}>
                <input type="radio" name="side" checked={side === each} onChange={() => onSide(each)} />
                {each === "own" ? say.mine : say.theirs}
              </label>
            ))}
          </fieldset>
        </>
      )}
    </div>
  );
}
