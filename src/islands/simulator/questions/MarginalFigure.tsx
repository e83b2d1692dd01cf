import { DataTable } from "../../../controls/DataTable.tsx";
import { useFormat } from "../../../controls/use-format.ts";
import type { MarginalReturn } from "../../../domain/question/marginal-return.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { PlanNames } from "../../../i18n/plan-names.ts";
import { questionWords } from "../../../i18n/simulator-questions-words.ts";

type Props = {
  readonly names: PlanNames;
  readonly amount: number;
  readonly returns: readonly MarginalReturn[];
  readonly locale: Locale;
};

const ROW = 36;

/** What the amount would bring back on each channel, best first, against the amount itself. */
export function MarginalFigure({ names, amount, returns, locale }: Props) {
  const format = useFormat(locale);
  const words = questionWords(locale).money;
  const best = returns.find(({ unanswered }) => unanswered === null);
  const most = Math.max(amount, ...returns.map(({ extraValue }) => extraValue));
  const at = (cents: number) => (cents / most) * 100;
  const name = names.channel;
  const asked = format.money(amount);
  const line = at(amount);
  return (
    <figure className="plate bench-figure">
      <header className="plate-head">
        <h3>
          {!best
            ? words.titles.unanswered
            : best.extraValue >= amount
              ? words.titles.best(asked, name(best.channel), format.money(best.extraValue))
              : words.titles.nowhere(asked)}
        </h3>
        <p>{words.caption}</p>
      </header>
      <ol className="channel-bars">
        <li className="channel-bars-head" aria-hidden="true">
          <svg width="100%" height="22" aria-hidden="true">
            <text
              className="cost"
              x={`${line}%`}
              y="14"
              textAnchor={line < 20 ? "start" : line > 80 ? "end" : "middle"}
            >
              {words.line(asked)}
            </text>
          </svg>
        </li>
        {returns.map((each) => (
          <li key={each.channel}>
            <span className="channel-bars-name">
              {name(each.channel)}
              {each.unanswered && <small>{words.why[each.unanswered]}</small>}
            </span>
            <svg width="100%" height={ROW} aria-hidden="true">
              <line className="ink-line" x1="0" x2="0" y1="0" y2={ROW} />
              <rect className="fill-value" width={`${Math.max(0, at(each.extraValue))}%`} y="8" height="20" />
              <line className="spent-line" x1={`${line}%`} x2={`${line}%`} y1="0" y2={ROW} />
            </svg>
            <b className="num value">{each.unanswered ? "–" : format.money(each.extraValue)}</b>
          </li>
        ))}
      </ol>
      <DataTable
        locale={locale}
        caption={words.tableCaption(asked)}
        head={words.head}
        rows={returns.map((each) => [
          name(each.channel),
          each.unanswered ? "–" : format.price(each.extraValue),
          each.unanswered ? "–" : format.decimal(each.perUnit, 2),
        ])}
      />
    </figure>
  );
}
