import { useStore } from "@nanostores/react";
import { useEffect, useState } from "react";
import { $benchContent, askBenchContent } from "../../../adapters/bench/bench-content.ts";
import { useFormat } from "../../../controls/use-format.ts";
import { type Benchmark, benchmarksFor } from "../../../domain/simulation/benchmark.ts";
import { inputBounds } from "../../../domain/simulation/inputs.ts";
import type { Plan } from "../../../domain/simulation/plan.ts";
import { formatInput } from "../../../i18n/format/input-format.ts";
import { numberFormat } from "../../../i18n/format/number-format.ts";
import { type InputHelp, loadInputHelp } from "../../../i18n/input-help-words.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { simulatorWords } from "../../../i18n/simulator-words.ts";
import { RangeControl } from "../ranges/RangeControl.tsx";

type Props = {
  readonly plan: Plan;
  readonly name: string;
  readonly spoken: string;
  readonly locale: Locale;
};

/** What an input means, where to find one's own figure, and what others have measured. */
export function InputDetails({ plan, name, spoken, locale }: Props) {
  const words = simulatorWords(locale).details;
  const [help, setHelp] = useState<InputHelp | "out-of-reach" | null>(null);
  const content = useStore($benchContent);
  useEffect(() => {
    askBenchContent(locale);
    loadInputHelp(locale).then(setHelp, () => setHelp("out-of-reach"));
  }, [locale]);
  if (help === null) return null;
  if (help === "out-of-reach") return <p className="input-details">{words.outOfReach}</p>;
  const { means, where } = help[name.slice(name.lastIndexOf(".") + 1) as keyof InputHelp];
  const benchmarks =
    content === null || content === "out-of-reach"
      ? []
      : benchmarksFor(content.benchmarks, plan.scenario, name);
  return (
    <div className="input-details">
      <RangeControl plan={plan} input={name} label={spoken} locale={locale} />
      <p>{means}</p>
      <p>
        <b>{words.where}</b> {where}
      </p>
      {benchmarks.length > 0 && (
        <>
          <p>
            <b>{words.others}</b>
          </p>
          <ul>
            {benchmarks.map((benchmark) => (
              <li key={`${benchmark.id} ${benchmark.platform}`}>
                <BenchmarkNote benchmark={benchmark} name={name} locale={locale} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

type NoteProps = { readonly benchmark: Benchmark; readonly name: string; readonly locale: Locale };

function BenchmarkNote({ benchmark, name, locale }: NoteProps) {
  const own = useFormat(locale);
  const words = simulatorWords(locale).details;
  const { currency } = benchmark;
  const format = currency ? numberFormat({ ...own.options, currency }) : own;
  const { unit } = inputBounds(name);
  // Dollars are of several countries.
  const show = (value: number) =>
    `${formatInput(value, unit, format, locale)}${currency ? ` (${currency})` : ""}`;
  const { value, low, high, source } = benchmark;
  const range = low !== null && high !== null ? words.between(show(low), show(high)) : null;
  return (
    <>
      <b className="num">{[value === null ? null : show(value), range].filter(Boolean).join(", ")}</b>{" "}
      {benchmark.label}. {benchmark.measures} {benchmark.data} ({benchmark.period}). {benchmark.caveat}{" "}
      <a href={source.address} rel="noreferrer">
        {words.source(source.author, source.published === "undated" ? words.undated : source.published)}
      </a>
      <small> {words.seen(source.accessed)}</small>
    </>
  );
}
