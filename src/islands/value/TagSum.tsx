import { Hatching } from "../../charts/marks/Hatching.tsx";
import { useFormat } from "../../controls/use-format.ts";
import type { Cents } from "../../domain/quantity/money.ts";
import type { TaggedValue } from "../../domain/value/tagged-value.ts";
import type { Locale } from "../../i18n/locale.ts";
import { useWords } from "./words.ts";

type Props = { readonly sum: TaggedValue; readonly investment: Cents; readonly locale: Locale };

const ROW = 26;

/** What was put in beside what is announced, on one scale from zero; what is counted twice is hatched. */
export function TagSum({ sum, investment, locale }: Props) {
  const format = useFormat(locale);
  const words = useWords().tagger;
  const most = Math.max(1, investment, sum.claimed);
  const x = (amount: Cents) => `${(amount / most) * 100}%`;
  return (
    <dl className="tag-sum">
      <div>
        <dt className="cost">{words.investment}</dt>
        <dd className="cost">{format.money(investment)}</dd>
        <svg width="100%" height={ROW} aria-hidden="true">
          <rect className="fill-cost" width={x(investment)} height={ROW} />
        </svg>
      </div>
      <div>
        <dt className="value">{words.claimed}</dt>
        <dd className="value">
          {format.money(sum.claimed)}
          {sum.countedTwice > 0 && <small> {words.tooMuch(format.money(sum.countedTwice))}</small>}
        </dd>
        <svg width="100%" height={ROW} aria-hidden="true">
          <Hatching />
          <rect className="fill-value" width={x(sum.value)} height={ROW} />
          <rect className="hatched-value" x={x(sum.value)} width={x(sum.countedTwice)} height={ROW} />
          <line className="tag-invested" x1={x(investment)} x2={x(investment)} y1="0" y2={ROW} />
        </svg>
      </div>
    </dl>
  );
}
