import { useState } from "react";
import { LIMITS } from "../../../domain/business/limits.ts";
import type { trackingSheet } from "../../../i18n/fr/tracking-sheet.ts";

type Props = {
  /** The channel whose figures are shown. */
  readonly channel: string;
  /** Every channel with figures. */
  readonly channels: readonly string[];
  readonly words: typeof trackingSheet;
  onChoose(channel: string): void;
  onRename(name: string): void;
};

/** Which account or channel the sheet is of: its name, to write, and the others, to change over to. */
export function ChannelField({ channel, channels, words, onChoose, onRename }: Props) {
  // A name that another channel has would mix the two: it stays in the field until it is left, and then leads there.
  const [taken, setTaken] = useState<string | null>(null);
  const isNew = !channels.includes(channel);
  return (
    <>
      <label>
        <span>{words.channel}</span>
        <input
          type="text"
          placeholder={words.channelHint}
          maxLength={LIMITS.line}
          value={taken ?? channel}
          onChange={({ target: { value } }) => {
            const isTaken = value !== channel && channels.includes(value);
            setTaken(isTaken ? value : null);
            if (!isTaken) onRename(value);
          }}
          onBlur={() => {
            if (taken !== null) onChoose(taken);
            setTaken(null);
          }}
        />
      </label>
      {channels.length > 0 && channel !== "" && (
        <select
          aria-label={words.otherChannel}
          value={isNew ? "" : channel}
          onChange={(event) => onChoose(event.target.value)}
        >
          {channels.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
          {!channels.includes("") && <option value="">{words.newChannel}</option>}
        </select>
      )}
    </>
  );
}
