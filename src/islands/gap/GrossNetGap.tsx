import { useRef } from "react";
import { callipers } from "../../charts/geometry/callipers.ts";
import { Ruler } from "../../charts/marks/Ruler.tsx";
import { DataTable } from "../../controls/DataTable.tsx";
import { useExample } from "../../controls/use-example.ts";
import { useFormat } from "../../controls/use-format.ts";
import { projectScenario } from "../../domain/simulation/project-scenario.ts";
import type { Scenario } from "../../domain/simulation/scenario.ts";
import type { Locale } from "../../i18n/locale.ts";
import { useWords } from "./words.ts";

const BAR = 22;
/** A gross return that sounds like a gain and is a loss. */
const LOSING = 0.8;

type Props = { readonly published: Scenario; readonly locale: Locale };

/** Net ROI and gross return of three values against one investment, on one ruler: the jaws never move apart. */
export function GrossNetGap({ published, locale }: Props) {
  const box = useRef<HTMLElement>(null);
  const scenario = useExample(published, box);
  const format = useFormat(locale);
  const words = useWords();
  const projection = projectScenario(scenario);
  const investment = projection.investment / scenario.months;
  const now = projection.value / scenario.months;
  if (investment <= 0) {
    return (
      <figure ref={box} className="plate callipers">
        <p>{words.noInvestment}</p>
      </figure>
    );
  }
  const { marks, pairs } = callipers([investment * LOSING, now, investment * 2], investment);
  return (
    <figure ref={box} className="plate callipers">
      <header className="plate-head">
        <h3>{words.title}</h3>
        <p>{words.caption(format.percent(LOSING), format.percent(1 - LOSING))}</p>
      </header>
      <ul className="calliper-rows">
        {pairs.map((pair, index) => (
          <li key={index === 1 ? "now" : index} className={index === 1 ? "is-now" : undefined}>
            <span className="calliper-name">
              {words.value(format.money(pair.value))}
              <span className="calliper-figures">
                {" "}
                {words.net} <b>{format.percent(pair.net)}</b>, {words.gross}{" "}
                <b>{format.percent(pair.gross)}</b>
              </span>
            </span>
            <svg width="100%" height={BAR + 10} aria-hidden="true">
              <rect x={`${pair.from}%`} width={`${pair.to - pair.from}%`} y="5" height={BAR} />
              <text x={`${(pair.from + pair.to) / 2}%`} y={BAR / 2 + 9} textAnchor="middle">
                {words.points}
              </text>
              <line x1={`${pair.from}%`} x2={`${pair.from}%`} y1="0" y2={BAR + 10} />
              <line x1={`${pair.to}%`} x2={`${pair.to}%`} y1="0" y2={BAR + 10} />
            </svg>
          </li>
        ))}
      </ul>
      <Ruler divisions={(marks.length - 1) * 5} major={5} height={12} towards="down" />
      <div className="calliper-marks caption" aria-hidden="true">
        {marks.map((mark) => (
          <span key={mark.at}>{format.percent(mark.at)}</span>
        ))}
      </div>
      <DataTable
        locale={locale}
        caption={words.tableCaption}
        head={words.head}
        rows={pairs.map((pair) => [
          format.money(pair.value),
          format.percent(pair.net),
          format.percent(pair.gross),
        ])}
      />
    </figure>
  );
}
