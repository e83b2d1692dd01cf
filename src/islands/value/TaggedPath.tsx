import { useRef } from "react";
import { MendIcon } from "../../controls/MendIcon.tsx";
import { useFormat } from "../../controls/use-format.ts";
import { useHydrated } from "../../controls/use-hydrated.ts";
import type { ValueOverlap } from "../../domain/simulation/value-overlap.ts";
import type { PathStage } from "../../domain/value/path-stages.ts";
import type { Locale } from "../../i18n/locale.ts";
import { useWords } from "./words.ts";

type Stage = PathStage["metric"];

type Props = {
  readonly name: string;
  readonly stages: readonly PathStage[];
  readonly overlap: ValueOverlap | null;
  readonly locale: Locale;
  isTagged(stage: Stage): boolean;
  onToggle(stage: Stage): void;
  onKeep(stage: Stage): void;
};

/** One path from the visit to the sale, with a tag to put on each stage; two on one path are the same money. */
export function TaggedPath({ name, stages, overlap, locale, isTagged, onToggle, onKeep }: Props) {
  const box = useRef<HTMLFieldSetElement>(null);
  const format = useFormat(locale);
  const hydrated = useHydrated();
  const words = useWords().tagger;
  const tagged = stages.filter(({ metric }) => isTagged(metric));
  // The last stage tagged is the one nearest to money that is in: it is drawn as the one that counts.
  const counted = tagged.at(-1)?.metric;
  return (
    <fieldset className="tag-path" ref={box} tabIndex={-1}>
      <legend>{name}</legend>
      <ol className="tag-line">
        {stages.map(({ metric, count, unitValue, amount }) => (
          <li
            key={metric}
            className={metric === counted ? "is-counted" : isTagged(metric) ? "is-double" : undefined}
          >
            <label>
              <input
                type="checkbox"
                checked={isTagged(metric)}
                disabled={!hydrated}
                onChange={() => onToggle(metric)}
              />
              <span>
                {words.stages[metric](format.count(count))} {words.each(format.price(unitValue))}
              </span>{" "}
              <b className="price-tag">{format.money(amount)}</b>
            </label>
          </li>
        ))}
      </ol>
      {overlap && (
        <p className="to-mend-note">
          <MendIcon />
          <span>
            {words.same(format.money(overlap.countedTwice))}{" "}
            {tagged.map(({ metric }) => (
              <button
                key={metric}
                type="button"
                className="text-button"
                onClick={() => {
                  onKeep(metric);
                  // The buttons go with the overlap.
                  box.current?.focus();
                }}
              >
                {words.keep[metric]}
              </button>
            ))}
          </span>
        </p>
      )}
    </fieldset>
  );
}
