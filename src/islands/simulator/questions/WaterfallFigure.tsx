import { type WaterfallBar, waterfall } from "../../../charts/geometry/waterfall.ts";
import { DataTable } from "../../../controls/DataTable.tsx";
import { useFormat } from "../../../controls/use-format.ts";
import type { ChangeExplanation, ChangeShare } from "../../../domain/question/explain-change.ts";
import { mainCause } from "../../../domain/question/main-cause.ts";
import { hasInput, inputBounds, readInput } from "../../../domain/simulation/inputs.ts";
import type { Scenario } from "../../../domain/simulation/scenario.ts";
import { formatInput } from "../../../i18n/format/input-format.ts";
import { capitalised, changeNoun, inputNouns } from "../../../i18n/input-nouns.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { PlanNames } from "../../../i18n/plan-names.ts";
import { type QuestionWords, questionWords } from "../../../i18n/simulator-questions-words.ts";

type Named = { readonly scenario: Scenario; readonly names: PlanNames };

type Props = {
  readonly explained: ChangeExplanation;
  readonly before: Named;
  readonly after: Named;
  readonly isPinned: boolean;
  readonly locale: Locale;
};

const BAR = 20;

/** From one net result to the other: a bar for each changed assumption, or each stage where many have changed. */
export function WaterfallFigure({ explained, before, after, isPinned, locale }: Props) {
  const format = useFormat(locale);
  const words = questionWords(locale).change;
  const { shares } = explained;
  const bars = waterfall(
    explained.before,
    shares.map(({ share }) => share),
  );
  const signed = (cents: number) => format.money(cents, "always");
  const was = isPinned ? words.before.pinned : words.before.sample;
  const nouns = (name: string) => {
    const called = changeNoun(before, after, name, locale);
    return hasInput(after.scenario, name) ? { ...called, label: after.names.spokenInput(name) } : called;
  };
  const noun = (share: ChangeShare) => {
    if (explained.by === "assumption") return nouns(share.names[0] ?? "");
    const [article, stage] = inputNouns(locale).stages[share.stage];
    return { label: capitalised(stage), noun: stage, phrase: article + stage };
  };
  /** What it was and what it is; where several stand together, their names. */
  const detail = ({ names }: ChangeShare) => {
    const [name = ""] = names;
    if (explained.by === "stage") return names.map((each) => nouns(each).label).join(", ");
    const [old, now] = [readInput(before.scenario, name), readInput(after.scenario, name)];
    if (old === null || now === null) return "";
    const { unit } = inputBounds(name);
    return words.from(formatInput(old, unit, format, locale), formatInput(now, unit, format, locale));
  };
  let reached = explained.before;
  const rows = shares.map((share, index) => {
    reached += share.share;
    return { ...share, noun: noun(share), detail: detail(share), bar: bars.steps[index], reached };
  });
  return (
    <figure className="plate bench-figure">
      <header className="plate-head">
        <h3>{titleOf(explained, words.titles, (share) => capitalised(noun(share).phrase), format.money)}</h3>
        <p>
          {words.caption}{" "}
          {explained.by === "stage" &&
            words.byStage(format.count(shares.flatMap(({ names }) => names).length))}
        </p>
      </header>
      <ol className="waterfall">
        <Row
          name={was}
          shown={signed(explained.before)}
          bar={bars.before}
          zero={bars.zero}
          side="ink"
          goesOn
        />
        {rows.map((row) => (
          <Row
            key={row.names.join()}
            name={row.noun.label}
            detail={row.detail}
            shown={signed(row.share)}
            bar={row.bar}
            zero={bars.zero}
            side={row.share < 0 ? "cost" : "value"}
            goesOn
          />
        ))}
        <Row
          name={words.after}
          shown={signed(explained.after)}
          bar={bars.after}
          zero={bars.zero}
          side="ink"
        />
      </ol>
      <DataTable
        locale={locale}
        caption={words.tableCaption}
        head={words.head}
        rows={[
          [was, "–", signed(explained.before)],
          ...rows.map((row) => [row.noun.label, signed(row.share), signed(row.reached)]),
        ]}
      />
    </figure>
  );
}

type RowProps = {
  readonly name: string;
  readonly detail?: string;
  readonly shown: string;
  readonly bar: WaterfallBar | undefined;
  readonly zero: number;
  readonly side: "ink" | "cost" | "value";
  /** Whether a step follows from where this one ends. */
  readonly goesOn?: boolean;
};

function Row({ name, detail, shown, bar, zero, side, goesOn = false }: RowProps) {
  return (
    <li className={side === "ink" ? "is-level" : undefined}>
      <span className="waterfall-name">
        {name}
        {detail && <small>{detail}</small>}
      </span>
      <span className="waterfall-bar">
        <svg width="100%" aria-hidden="true">
          <line className="hair" x1={`${zero}%`} x2={`${zero}%`} y1="0" y2="100%" />
          {bar && (
            <>
              <rect
                className={`fill-${side}`}
                x={`${bar.from}%`}
                width={`${Math.max(bar.width, 0.2)}%`}
                y="0"
                height={BAR}
              />
              {goesOn && (
                <line className="ink-line" x1={`${bar.end}%`} x2={`${bar.end}%`} y1={BAR} y2="100%" />
              )}
            </>
          )}
        </svg>
      </span>
      <b className={`num ${side}`}>{shown}</b>
    </li>
  );
}

function titleOf(
  explained: ChangeExplanation,
  titles: QuestionWords["change"]["titles"],
  name: (share: ChangeShare) => string,
  money: (cents: number) => string,
): string {
  const cause = mainCause(explained);
  if (cause.kind === "none" || cause.kind === "cancel") return titles[cause.kind];
  const what = name(cause.top);
  const [share, rest, change] = [cause.top.share, cause.rest, explained.change].map((cents) =>
    money(Math.abs(cents)),
  ) as [string, string, string];
  const isGain = explained.change > 0;
  switch (cause.kind) {
    case "all":
      return titles.all(what, change, isGain);
    case "part":
      return titles.part(what, share, change, isGain);
    case "tempered":
      return titles.tempered(what, share, rest, isGain);
    case "against":
      return titles.against(what, share, isGain);
  }
}
