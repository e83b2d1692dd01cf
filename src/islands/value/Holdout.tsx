import { useRef, useState } from "react";
import { announce } from "../../adapters/page/announce.ts";
import { DataTable } from "../../controls/DataTable.tsx";
import { LivingInput } from "../../controls/LivingInput.tsx";
import { RulerSlider } from "../../controls/RulerSlider.tsx";
import { Sentence } from "../../controls/Sentence.tsx";
import { useExample } from "../../controls/use-example.ts";
import { useFormat } from "../../controls/use-format.ts";
import { readHoldout } from "../../domain/experiment/holdout.ts";
import type { Sample } from "../../domain/experiment/sample.ts";
import { isDefined, ratio } from "../../domain/quantity/outcome.ts";
import { contributionPerSale } from "../../domain/simulation/project-scenario.ts";
import type { Scenario } from "../../domain/simulation/scenario.ts";
import type { Locale } from "../../i18n/locale.ts";
import { messages } from "../../i18n/messages.ts";
import { ClaimRow } from "./ClaimRow.tsx";
import { useWords } from "./words.ts";

type Props = {
  readonly published: Scenario;
  /** Those who met the channel. */
  readonly exposed: Sample;
  /** Share of the others who bought, as published. */
  readonly unexposedRate: number;
  /** What each model credits the channel with, in sales, most first. */
  readonly claims: readonly { readonly name: string; readonly credit: number }[];
  readonly locale: Locale;
};

const BOUNDS = { unit: "rate", min: 0, max: 0.05, reach: 0.05, step: 0.001 } as const;
const MARKS = [0, 0.01, 0.02, 0.03, 0.04, 0.05];
const ROW = 24;

/** Two groups drawn at random, one kept from the channel: what it caused is the gap, and no model’s claim knows of it. */
export function Holdout({ published, exposed, unexposedRate, claims, locale }: Props) {
  const box = useRef<HTMLElement>(null);
  const scenario = useExample(published, box);
  const format = useFormat(locale);
  const words = useWords().holdout;
  const [unexposed, setUnexposed] = useState(unexposedRate);
  const rate = exposed.successes / exposed.observations;
  // Whole sales, as they are shown: their worth and their share are then those of the number beside them.
  const claimable = Math.max(0, Math.round(readHoldout(exposed, unexposed).caused));
  const share = ratio(claimable, exposed.successes, "no-sales");
  const sale = contributionPerSale(scenario);
  const count = (sales: number) => format.count(Math.round(sales));
  const onScale = (part: number) => `${Math.round((part / BOUNDS.reach) * 10_000) / 100}%`;
  const change = (next: number) => {
    setUnexposed(next);
    announce(() => box.current?.querySelector("h3")?.textContent ?? "");
  };
  const rows = [{ name: words.platform, credit: exposed.successes }, ...claims];
  const people = format.count(exposed.observations);
  return (
    <figure ref={box} className="plate holdout">
      <header className="plate-head">
        <h3>
          {claimable > 0
            ? words.title(count(claimable), count(claims.at(-1)?.credit ?? 0), count(claims[0]?.credit ?? 0))
            : words.none}
        </h3>
        <p>{words.caption(people)}</p>
      </header>
      <div className="holdout-groups">
        <p>
          <b>{words.exposed}</b> <Sentence pieces={words.buys(format.percent(rate))} />
        </p>
        <svg width="100%" height={ROW} aria-hidden="true">
          <rect
            className="holdout-anyway"
            width={onScale(Math.min(unexposed, rate))}
            y="0.5"
            height={ROW - 1}
          />
          <rect
            className="fill-value"
            x={onScale(unexposed)}
            width={onScale(Math.max(0, rate - unexposed))}
            height={ROW}
          />
        </svg>
        <p>
          <b>{words.unexposed}</b>{" "}
          <Sentence
            pieces={words.buys(
              <LivingInput
                bounds={BOUNDS}
                label={words.rate}
                value={unexposed}
                locale={locale}
                onChange={change}
              />,
            )}
          />
        </p>
        <svg width="100%" height={ROW} aria-hidden="true">
          <rect className="holdout-anyway" width={onScale(unexposed)} y="0.5" height={ROW - 1} />
        </svg>
        <RulerSlider
          label={words.rate}
          value={unexposed}
          bounds={BOUNDS}
          locale={locale}
          onChange={change}
          divisions={25}
          major={5}
        />
        <div className="guess-marks caption" aria-hidden="true">
          {MARKS.map((mark) => (
            <span key={mark}>{format.percent(mark)}</span>
          ))}
        </div>
        <p className="value">
          {words.gap(
            messages(locale).units.points(format.decimal((rate - unexposed) * 100, 1)),
            count(claimable),
          )}
        </p>
      </div>
      <ol className="claim-rows">
        <ClaimRow name={words.caused} sales={claimable} most={exposed.successes} shown={count(claimable)} />
        {rows.map(({ name, credit }) => {
          const excess = Math.round(credit) - Math.round(claimable);
          return (
            <ClaimRow
              key={name}
              name={name}
              sales={credit}
              caused={claimable}
              most={exposed.successes}
              shown={count(credit)}
              note={excess > 0 ? words.over(count(excess)) : excess < 0 ? words.under(count(-excess)) : ""}
            />
          );
        })}
      </ol>
      <p className="holdout-worth">
        {words.worth(
          isDefined(share) ? format.percent(share) : "",
          format.money(claimable * sale),
          format.money(exposed.successes * sale),
        )}
      </p>
      <DataTable
        locale={locale}
        caption={words.tableCaption}
        head={words.head}
        rows={[[words.caused, count(claimable)], ...rows.map(({ name, credit }) => [name, count(credit)])]}
      />
    </figure>
  );
}
