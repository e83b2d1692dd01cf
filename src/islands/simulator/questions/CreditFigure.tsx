import type { ChannelCredit } from "../../../domain/attribution/compare-models.ts";
import type { QuestionWords } from "../../../i18n/simulator-questions-words.ts";

type Props = {
  readonly compared: readonly ChannelCredit[];
  readonly chosen: string;
  readonly words: QuestionWords["credit"];
  name(channel: string): string;
  show(credit: number): string;
};

const ROW = 22;

/** One small chart a channel, all on one scale: a bar for each model; the most and the least it gets stand out. */
export function CreditFigure({ compared, chosen, words, name, show }: Props) {
  const most = Math.max(1, ...compared.map((each) => each.most.credit));
  return (
    <div className="credit-grid">
      {compared.map(({ channel, credits, least, most: highest }) => (
        <section key={channel} className={channel === chosen ? "is-chosen" : undefined}>
          <h4>{name(channel)}</h4>
          <ol className="credit-bars">
            {credits.map(({ model, credit }) => (
              <li
                key={model}
                className={model === least.model || model === highest.model ? "is-end" : undefined}
              >
                <span>{words.models[model].name}</span>
                <svg width="100%" height={ROW} aria-hidden="true">
                  <line className="ink-line" x1="0" x2="0" y1="0" y2={ROW} />
                  <rect className="credit-bar" width={`${(credit / most) * 100}%`} y="5" height="12" />
                </svg>
                <b>{show(credit)}</b>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
