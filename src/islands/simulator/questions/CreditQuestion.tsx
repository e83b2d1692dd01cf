import { useStore } from "@nanostores/react";
import { useMemo } from "react";
import { DataTable } from "../../../controls/DataTable.tsx";
import { Sentence } from "../../../controls/Sentence.tsx";
import { useFormat } from "../../../controls/use-format.ts";
import { ATTRIBUTION_MODELS } from "../../../domain/attribution/attribute-conversions.ts";
import { compareModels } from "../../../domain/attribution/compare-models.ts";
import { SAMPLE_PATHS, type SampleChannel } from "../../../domain/attribution/sample-paths.ts";
import { questionWords } from "../../../i18n/simulator-questions-words.ts";
import { $asked } from "../../../state/workbook/asked-question.ts";
import type { ViewProps } from "../view.ts";
import { CreditFigure } from "./CreditFigure.tsx";

/** Who gets the credit: the same fictional customer paths under seven models, and what none of them says. */
export function CreditQuestion({ locale }: ViewProps) {
  const format = useFormat(locale);
  const words = questionWords(locale).credit;
  const chosen = useStore($asked).channel;
  const compared = useMemo(() => compareModels(SAMPLE_PATHS), []);
  const shown = compared.find(({ channel }) => channel === chosen) ?? compared[0];
  if (!shown) return null;
  const name = (channel: string) => words.channels[channel as SampleChannel];
  const sales = (credit: number) => format.count(Math.round(credit));
  const total = (count: (path: (typeof SAMPLE_PATHS)[number]) => number) =>
    format.count(SAMPLE_PATHS.reduce((sum, path) => sum + count(path), 0));
  const all = total(({ conversions }) => conversions);
  return (
    <>
      <p className="question-answer">
        <Sentence
          pieces={words.ask(
            <select
              className="living-select"
              aria-label={words.channel}
              value={shown.channel}
              onChange={(event) => $asked.setKey("channel", event.target.value)}
            >
              {compared.map(({ channel }) => (
                <option key={channel} value={channel}>
                  {name(channel)}
                </option>
              ))}
            </select>,
            <b className="num">{sales(shown.most.credit)}</b>,
            <b className="num">{sales(shown.least.credit)}</b>,
            all,
            words.models[shown.most.model].name,
            words.models[shown.least.model].name,
          )}
        />
      </p>
      <figure className="plate bench-figure">
        <header className="plate-head">
          <h3>{words.title(name(shown.channel), sales(shown.least.credit), sales(shown.most.credit))}</h3>
          <p>
            {words.caption(
              all,
              total(({ nulls = 0 }) => nulls),
              format.count(SAMPLE_PATHS.length),
            )}
          </p>
        </header>
        <CreditFigure compared={compared} chosen={shown.channel} name={name} show={sales} words={words} />
        <DataTable
          locale={locale}
          caption={words.tableCaption}
          head={[words.model, ...compared.map(({ channel }) => name(channel))]}
          rows={ATTRIBUTION_MODELS.map((model) => [
            words.models[model].name,
            ...compared.map(({ credits }) =>
              format.decimal(credits.find((each) => each.model === model)?.credit ?? 0, 1),
            ),
          ])}
        />
      </figure>
      <section className="plate bench-figure">
        <header className="plate-head">
          <h3>{words.modelsTitle}</h3>
        </header>
        <dl className="model-list">
          {ATTRIBUTION_MODELS.map((model) => (
            <div key={model}>
              <dt>{words.models[model].name}</dt>
              <dd>{words.models[model].says}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="plate bench-figure">
        <header className="plate-head">
          <h3>{words.limitsTitle}</h3>
        </header>
        <ul className="limit-list">
          {words.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
        <DataTable
          locale={locale}
          caption={words.pathsCaption}
          head={words.pathsHead}
          rows={SAMPLE_PATHS.map(({ touches, daysBefore = [], conversions, nulls = 0 }) => [
            touches.map(name).join(" → "),
            daysBefore.join(" → "),
            format.count(conversions),
            format.count(nulls),
          ])}
        />
      </section>
    </>
  );
}
