import { useMemo, useRef, useState } from "react";
import { announce } from "../../adapters/page/announce.ts";
import { DataTable } from "../../controls/DataTable.tsx";
import { Sentence } from "../../controls/Sentence.tsx";
import { useFormat } from "../../controls/use-format.ts";
import { useHydrated } from "../../controls/use-hydrated.ts";
import {
  ATTRIBUTION_MODELS,
  type AttributionModel,
  attributeConversions,
} from "../../domain/attribution/attribute-conversions.ts";
import type { CustomerPath } from "../../domain/attribution/customer-path.ts";
import { SAMPLE_CHANNELS, SAMPLE_PATHS, type SampleChannel } from "../../domain/attribution/sample-paths.ts";
import { claimOf, seenPaths } from "../../domain/attribution/seen-paths.ts";
import type { Locale } from "../../i18n/locale.ts";
import { valueWords } from "../../i18n/value-words.ts";
import { CreditRow } from "./CreditRow.tsx";

type Props = {
  readonly names: {
    readonly models: Readonly<Record<AttributionModel, { readonly name: string; readonly says: string }>>;
    readonly channels: Readonly<Record<SampleChannel, string>>;
  };
  readonly locale: Locale;
};

/** Paths worth looking at one by one: the commonest of three touches or more, on different channels. */
const SINGLE = SAMPLE_PATHS.filter(({ touches }) => touches.length > 2 && new Set(touches).size > 1)
  .toSorted((one, other) => other.conversions - one.conversions)
  .slice(0, 6);

/** The same sales shared out by seven models; the reader picks paths and hides channels, and the total never moves. */
export function CreditModels({ names, locale }: Props) {
  const box = useRef<HTMLElement>(null);
  const format = useFormat(locale);
  const hydrated = useHydrated();
  const words = valueWords(locale).credit;
  const [chosen, setChosen] = useState<SampleChannel>("instagram");
  const [single, setSingle] = useState(-1);
  const [hidden, setHidden] = useState<readonly SampleChannel[]>([]);
  const credits = useMemo(() => {
    const paths = SINGLE[single] ? [SINGLE[single]] : SAMPLE_PATHS;
    return shareOut(seenPaths(paths, (channel) => !hidden.includes(channel as SampleChannel)));
  }, [single, hidden]);

  const sales = (credit: number) => format.count(Math.round(credit * 10) / 10);
  const all = format.count(credits.all);
  const own = credits.rows.map(({ credit }) => credit.get(chosen) ?? 0);
  const [least, most] = [sales(Math.min(...own)), sales(Math.max(...own))];
  const name = names.channels[chosen];
  const title = hidden.includes(chosen)
    ? words.unseen(name)
    : least === most
      ? words.same(name, most, all)
      : words.title(name, least, most, all);
  const act = (change: () => void) => {
    change();
    announce(() => box.current?.querySelector("h3")?.textContent ?? "");
  };
  const pathName = ({ touches }: CustomerPath) =>
    touches.map((touch) => names.channels[touch as SampleChannel]).join(words.then);
  const claim = credits.claims.get(chosen) ?? 0;
  return (
    <figure ref={box} className="plate credit">
      <header className="plate-head">
        <h3>{title}</h3>
        <p>{words.caption(all)}</p>
      </header>
      <p className="credit-ask">
        <Sentence
          pieces={words.ask(
            <select
              aria-label={words.channel}
              value={chosen}
              disabled={!hydrated}
              onChange={({ target }) => act(() => setChosen(target.value as SampleChannel))}
            >
              {SAMPLE_CHANNELS.map((channel) => (
                <option key={channel} value={channel}>
                  {names.channels[channel]}
                </option>
              ))}
            </select>,
            <select
              aria-label={words.paths}
              value={single}
              disabled={!hydrated}
              onChange={({ target }) => act(() => setSingle(Number(target.value)))}
            >
              <option value={-1}>{words.allPaths}</option>
              {SINGLE.map((path, index) => (
                <option key={pathName(path)} value={index}>
                  {pathName(path)}
                </option>
              ))}
            </select>,
          )}
        />
      </p>
      <fieldset className="value-choice">
        <legend>{words.seen}</legend>
        {SAMPLE_CHANNELS.map((channel) => (
          <label key={channel}>
            <input
              type="checkbox"
              checked={!hidden.includes(channel)}
              disabled={!hydrated}
              onChange={() =>
                act(() =>
                  setHidden(
                    hidden.includes(channel)
                      ? hidden.filter((each) => each !== channel)
                      : [...hidden, channel],
                  ),
                )
              }
            />
            <span>{names.channels[channel]}</span>
          </label>
        ))}
      </fieldset>
      <ol className="credit-rows">
        {credits.rows.map(({ model, credit }) => (
          <CreditRow
            key={model}
            name={names.models[model].name}
            says={names.models[model].says}
            chosen={chosen}
            credit={credit}
            nobody={credits.nobody}
            total={credits.all}
            shown={sales(credit.get(chosen) ?? 0)}
            names={names.channels}
            nobodyName={words.nobody}
          />
        ))}
        <CreditRow
          name={words.claim}
          says={words.claimSays}
          chosen={chosen}
          credit={new Map([[chosen, claim]])}
          nobody={0}
          total={credits.all}
          shown={sales(claim)}
          names={names.channels}
          nobodyName={words.nobody}
        />
      </ol>
      <p className="credit-claims">{words.claims(format.count(credits.claimed), all)}</p>
      <DataTable
        locale={locale}
        caption={words.tableCaption}
        head={[words.model, ...SAMPLE_CHANNELS.map((channel) => names.channels[channel]), words.nobody]}
        rows={[
          ...credits.rows.map(({ model, credit }) => [
            names.models[model].name,
            ...SAMPLE_CHANNELS.map((channel) => sales(credit.get(channel) ?? 0)),
            sales(credits.nobody),
          ]),
          [words.claim, ...SAMPLE_CHANNELS.map((channel) => sales(credits.claims.get(channel) ?? 0)), sales(0)],
        ]}
      />
    </figure>
  );
}

/** What seven models, and the channels themselves, make of the same paths; in sales. */
function shareOut(paths: readonly CustomerPath[]) {
  const rows = ATTRIBUTION_MODELS.flatMap((model) => {
    const credit = attributeConversions(model, paths);
    return "undefined" in credit ? [] : [{ model, credit }];
  });
  const all = paths.reduce((sum, { conversions }) => sum + conversions, 0);
  const nobody = paths.reduce((sum, { touches, conversions }) => sum + (touches.length ? 0 : conversions), 0);
  const claims = new Map<string, number>(SAMPLE_CHANNELS.map((channel) => [channel, claimOf(channel, paths)]));
  const claimed = [...claims.values()].reduce((sum, claim) => sum + claim, 0);
  return { rows, all, nobody, claims, claimed };
}
