import { useState } from "react";
import type { ImportPreview } from "../../adapters/record-import/import-messages.ts";
import type { ImportAnswers } from "../../domain/record-import/import-answers.ts";
import { PLATFORM_IDS, type PlatformId } from "../../domain/record-import/platform.ts";
import { useHub } from "./hub.ts";

type Props = {
  readonly preview: ImportPreview;
  readonly answers: ImportAnswers;
  onAnswer(change: Partial<ImportAnswers>): void;
};

/** The tool that a file is from, what its figures are filed under, and how it writes them. */
export function ImportFacts({ preview, answers, onAnswer }: Props) {
  const { words } = useHub();
  const say = words.import;
  const { tables, decimalMark, dateOrder } = preview;
  const platform = tables[0]?.platform ?? "other";
  const channel = answers.channel ?? tables.find((table) => table.channel !== "")?.channel ?? "";
  const [typed, setTyped] = useState<string | null>(null);
  const styles = [
    decimalMark === "," ? say.facts.comma : decimalMark === "." ? say.facts.point : "",
    dateOrder === "day-first" ? say.facts.dayFirst : dateOrder === "month-first" ? say.facts.monthFirst : "",
  ].filter(Boolean);
  return (
    <div className="import-facts">
      <label className="own-field">
        {say.platform}
        <select
          value={platform}
          onChange={(event) => onAnswer({ platform: event.target.value as PlatformId })}
        >
          {PLATFORM_IDS.map((id) => (
            <option key={id} value={id}>
              {words.page.platforms[id]}
            </option>
          ))}
        </select>
      </label>
      {platform !== "own" && (
        <label className="own-field">
          {say.channel}
          <input
            type="text"
            maxLength={100}
            placeholder={say.channelHint}
            value={typed ?? channel}
            onChange={(event) => setTyped(event.target.value)}
            onBlur={() => {
              if (typed !== null && typed !== channel) onAnswer({ channel: typed });
              setTyped(null);
            }}
          />
        </label>
      )}
      {styles.length > 0 && <p className="import-styles">{styles.join(" · ")}</p>}
    </div>
  );
}
