import { useRef, useState } from "react";
import { announce } from "../../adapters/page/announce.ts";
import { DataTable } from "../../controls/DataTable.tsx";
import { useExample } from "../../controls/use-example.ts";
import { useFormat } from "../../controls/use-format.ts";
import { netRoi } from "../../domain/roi/return.ts";
import { projectScenario } from "../../domain/simulation/project-scenario.ts";
import type { Scenario } from "../../domain/simulation/scenario.ts";
import { CALLS_AVOIDED } from "../../domain/value/off-path-metrics.ts";
import { type PathStage, valuedPaths } from "../../domain/value/path-stages.ts";
import { addUpTags, type ValueTag } from "../../domain/value/tagged-value.ts";
import { formatOutcome } from "../../i18n/format/quantity-format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { OffPathTag } from "./OffPathTag.tsx";
import { TaggedPath } from "./TaggedPath.tsx";
import { TagSum } from "./TagSum.tsx";
import { useWords } from "./words.ts";

type Props = {
  readonly published: Scenario;
  /** What the channels are called, in their order. */
  readonly names: readonly string[];
  readonly locale: Locale;
};

/** The reader tags what they would count as value; the money counted twice, and the ROI it would fake, show at once. */
export function ValueTagger({ published, names, locale }: Props) {
  const box = useRef<HTMLElement>(null);
  const scenario = useExample(published, box);
  const format = useFormat(locale);
  const words = useWords().tagger;
  const paths = valuedPaths(scenario);
  const [tagged, setTagged] = useState<readonly string[]>(() =>
    paths.map(({ channel }) => keyOf(channel.id, "sales")),
  );
  const [calls, setCalls] = useState(CALLS_AVOIDED);
  const isTagged = (channel: string, metric: string) => tagged.includes(keyOf(channel, metric));

  const change = (next: readonly string[]) => {
    setTagged(next);
    announce(() => box.current?.querySelector("h3")?.textContent ?? "");
  };
  const tags: ValueTag[] = paths.flatMap(({ channel, stages }) =>
    stages
      .filter(({ metric }) => isTagged(channel.id, metric))
      .map(({ metric, amount }) => ({ channel: channel.id, metric, amount })),
  );
  const callsKey = keyOf("", calls.metric);
  const ofCalls = calls.perMonth * calls.unitValue;
  if (tagged.includes(callsKey)) tags.push({ channel: null, metric: calls.metric, amount: ofCalls });
  const sum = addUpTags(tags);
  const investment = projectScenario(scenario).investment / scenario.months;
  const roi = (value: number) => formatOutcome(netRoi(value, investment), "rate", format, locale);
  const missed = paths.findIndex(({ channel }) => !tags.some((tag) => tag.channel === channel.id));
  const title =
    tags.length === 0
      ? words.none
      : sum.countedTwice > 0
        ? words.twice(format.money(sum.countedTwice), roi(sum.claimed), roi(sum.value))
        : missed >= 0
          ? words.missed(format.money(sum.value), words.path(names[missed] ?? ""))
          : words.once(format.money(sum.value), roi(sum.value));

  const toggle = (key: string) =>
    change(tagged.includes(key) ? tagged.filter((each) => each !== key) : [...tagged, key]);
  const rowOf = (name: string, count: string, { unitValue, amount }: Omit<PathStage, "metric" | "count">) => [
    name,
    count,
    format.price(unitValue),
    format.money(amount),
  ];
  return (
    <figure ref={box} className="plate tagger">
      <header className="plate-head">
        <h3>{title}</h3>
        <p>{words.caption}</p>
      </header>
      {paths.map(({ channel, stages }, index) => (
        <TaggedPath
          key={channel.id}
          name={words.path(names[index] ?? channel.id)}
          stages={stages}
          overlap={sum.overlaps.find((each) => each.channel === channel.id) ?? null}
          isTagged={(metric) => isTagged(channel.id, metric)}
          locale={locale}
          onToggle={(metric) => toggle(keyOf(channel.id, metric))}
          onKeep={(kept) =>
            change([...tagged.filter((key) => !key.startsWith(`${channel.id} `)), keyOf(channel.id, kept)])
          }
        />
      ))}
      <OffPathTag
        value={calls}
        isTagged={tagged.includes(callsKey)}
        locale={locale}
        onToggle={() => toggle(callsKey)}
        onChange={(part) => setCalls({ ...calls, ...part })}
      />
      <TagSum sum={sum} investment={investment} locale={locale} />
      <DataTable
        locale={locale}
        caption={words.tableCaption}
        head={words.head}
        rows={[
          ...paths.flatMap(({ channel, stages }, index) =>
            stages.map((stage) => [
              ...rowOf(`${names[index]}, ${words.keep[stage.metric]}`, format.count(stage.count), stage),
              isTagged(channel.id, stage.metric) ? words.yes : words.no,
            ]),
          ),
          [
            ...rowOf(words.callValue, format.count(calls.perMonth), {
              unitValue: calls.unitValue,
              amount: ofCalls,
            }),
            tagged.includes(callsKey) ? words.yes : words.no,
          ],
        ]}
      />
    </figure>
  );
}

function keyOf(channel: string, metric: string): string {
  return `${channel} ${metric}`;
}
