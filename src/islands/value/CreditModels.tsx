import { useRef, useState } from "react";
import { announce } from "../../adapters/page/announce.ts";
import { DataTable } from "../../controls/DataTable.tsx";
import { MendIcon } from "../../controls/MendIcon.tsx";
import { useFormat } from "../../controls/use-format.ts";
import type { AttributionModel } from "../../domain/attribution/attribute-conversions.ts";
import type { SampleChannel } from "../../domain/attribution/sample-paths.ts";
import type { SharedOut } from "../../domain/attribution/share-out.ts";
import type { Locale } from "../../i18n/locale.ts";
import { CreditControls } from "./CreditControls.tsx";
import { CreditRow } from "./CreditRow.tsx";
import { useSharedOut } from "./use-shared-out.ts";
import { useWords } from "./words.ts";

export type CreditNames = {
  readonly models: Readonly<Record<AttributionModel, { readonly name: string; readonly says: string }>>;
  readonly channels: Readonly<Record<SampleChannel, string>>;
  /** Of the paths that can be looked at one by one. */
  readonly paths: readonly string[];
};

type Props = {
  readonly names: CreditNames;
  /** The credits of all paths, every channel seen. */
  readonly published: SharedOut;
  readonly locale: Locale;
};

/** The same sales shared out by seven models; the reader picks paths and hides channels, and the total never moves. */
export function CreditModels({ names, published, locale }: Props) {
  const box = useRef<HTMLElement>(null);
  const format = useFormat(locale);
  const { credit: words, unreached } = useWords();
  const [chosen, setChosen] = useState<SampleChannel>("instagram");
  const { asked, shared, isOutOfReach, ask, prepare } = useSharedOut(published);
  const channels = Object.keys(names.channels) as SampleChannel[];
  const sales = (credit: number) => format.count(Math.round(credit * 10) / 10);
  const all = format.count(shared.all);
  const own = shared.models.map(({ credit }) => credit[chosen]);
  const [least, most] = [sales(Math.min(...own)), sales(Math.max(...own))];
  const name = names.channels[chosen];
  const title = asked.hidden.includes(chosen)
    ? words.unseen(name)
    : least === most
      ? words.same(name, most, all)
      : words.title(name, least, most, all);
  const say = () => announce(() => box.current?.querySelector("h3")?.textContent ?? "");
  const row = { chosen, names: names.channels, nobodyName: words.nobody, total: shared.all };
  const claimed = channels.reduce((sum, channel) => sum + shared.claims[channel], 0);
  return (
    <figure ref={box} className="plate credit" onPointerEnter={prepare} onFocus={prepare}>
      <header className="plate-head">
        <h3>{title}</h3>
        <p>{words.caption(all)}</p>
      </header>
      <CreditControls
        names={names}
        channels={channels}
        chosen={chosen}
        asked={asked}
        onChoose={(channel) => {
          setChosen(channel);
          say();
        }}
        onAsk={(part) => ask(part).then(say)}
      />
      {isOutOfReach && (
        <p className="to-mend-note" role="status">
          <MendIcon /> {unreached}
        </p>
      )}
      <ol className="credit-rows">
        {shared.models.map(({ model, credit }) => (
          <CreditRow
            key={model}
            {...names.models[model]}
            {...row}
            credit={credit}
            nobody={shared.nobody}
            shown={sales(credit[chosen])}
          />
        ))}
        <CreditRow
          name={words.claim}
          says={words.claimSays}
          {...row}
          credit={{ [chosen]: shared.claims[chosen] }}
          nobody={0}
          shown={sales(shared.claims[chosen])}
        />
      </ol>
      <p className="credit-claims">{words.claims(format.count(claimed), all)}</p>
      <DataTable
        locale={locale}
        caption={words.tableCaption}
        head={[words.model, ...channels.map((channel) => names.channels[channel]), words.nobody]}
        rows={[
          ...shared.models.map(({ model, credit }) => [
            names.models[model].name,
            ...channels.map((channel) => sales(credit[channel])),
            sales(shared.nobody),
          ]),
          [words.claim, ...channels.map((channel) => sales(shared.claims[channel])), ""],
        ]}
      />
    </figure>
  );
}
