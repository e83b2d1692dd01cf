import { inputCurve } from "../../../charts/geometry/input-curve.ts";
import { DataTable } from "../../../controls/DataTable.tsx";
import { useFormat } from "../../../controls/use-format.ts";
import type { LoneAnswer } from "../../../domain/question/lone-answer.ts";
import { inputBounds } from "../../../domain/simulation/inputs.ts";
import { formatInput } from "../../../i18n/format/input-format.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { questionWords } from "../../../i18n/simulator-questions-words.ts";

type Point = { readonly value: number; readonly roi: number };

type Props = {
  readonly answer: LoneAnswer;
  readonly points: readonly Point[];
  readonly target: number;
  readonly label: string;
  readonly locale: Locale;
};

const HEIGHT = 220;
const AXIS = 26;

/** Net ROI along the input in question, with where the plan stands and where the answer lies. */
export function GoalCurve({ answer, points, target, label, locale }: Props) {
  const format = useFormat(locale);
  const words = questionWords(locale);
  const { unit } = inputBounds(answer.input);
  const show = (value: number) => formatInput(value, unit, format, locale);
  const rate = (roi: number) => format.percent(roi, "always");
  const reached = answer.kind === "needed" || answer.kind === "room" ? answer.value : null;
  const now = points.find(({ value }) => value === answer.present);
  const end = reached === null ? undefined : points.find(({ value }) => value === reached);
  const { segments, gridlines, ticks, x, y } = inputCurve(points, [target, now?.roi ?? 0], HEIGHT);
  const mark = (point: Point, name: string, hollow: boolean) => {
    const across = x(point.value);
    const [dx, anchor] = across > 60 ? ([-10, "end"] as const) : ([10, "start"] as const);
    // On the side of the point where the curve is not.
    const rises = (points.at(-1)?.roi ?? 0) >= (points[0]?.roi ?? 0);
    const below = rises === (anchor === "start");
    return (
      <g>
        <line className="hair" x1={`${across}%`} x2={`${across}%`} y1={y(point.roi)} y2={HEIGHT} />
        <circle
          className={hollow ? "curve-point hollow" : "curve-point"}
          cx={`${across}%`}
          cy={y(point.roi)}
          r="5"
        />
        <text
          className="label mark"
          x={`${across}%`}
          dx={dx}
          y={y(point.roi) + (below ? 20 : -10)}
          textAnchor={anchor}
        >
          {name}
        </text>
      </g>
    );
  };
  return (
    <figure className="plate bench-figure">
      <header className="plate-head">
        <h3>{titleOf(answer, words.goal.titles, label, rate(target), show)}</h3>
        <p>{words.goal.caption}</p>
      </header>
      <div className="goal-curve">
        <svg width="46" height={HEIGHT + AXIS} aria-hidden="true">
          {gridlines.map((line) => (
            <text key={line.roi} className="mono" x="40" y={line.y + 4} textAnchor="end">
              {rate(line.roi)}
            </text>
          ))}
        </svg>
        <svg className="curve" width="100%" height={HEIGHT + AXIS} aria-hidden="true">
          {gridlines.map((line) => (
            <line key={line.roi} className="hair" x1="0" x2="100%" y1={line.y} y2={line.y} />
          ))}
          <line className="ink-line" x1="0" x2="100%" y1={y(0)} y2={y(0)} />
          {target !== 0 && (
            <line className="ink-line dashed" x1="0" x2="100%" y1={y(target)} y2={y(target)} />
          )}
          <text className="label" x="100%" y={y(target) - 4} textAnchor="end">
            {target === 0 ? words.goal.zeroLine : words.goal.targetLine}
          </text>
          <svg className="goal-line" width="100%" height={HEIGHT} aria-hidden="true">
            {segments.map((line) => (
              <line
                key={line.x1}
                className="curve-line"
                x1={`${line.x1}%`}
                x2={`${line.x2}%`}
                y1={line.y1}
                y2={line.y2}
              />
            ))}
          </svg>
          <line className="ink-line" x1="0" x2="100%" y1={HEIGHT} y2={HEIGHT} />
          {ticks.map((tick) => (
            <g key={tick.value}>
              <line className="ink-line" x1={`${tick.x}%`} x2={`${tick.x}%`} y1={HEIGHT} y2={HEIGHT + 5} />
              <text
                className="mono"
                x={`${tick.x}%`}
                y={HEIGHT + 19}
                textAnchor={tick.x < 8 ? "start" : tick.x > 92 ? "end" : "middle"}
              >
                {show(tick.value)}
              </text>
            </g>
          ))}
          {now && mark(now, `${words.now} ${show(now.value)}`, true)}
          {end && mark(end, show(end.value), false)}
        </svg>
      </div>
      <DataTable
        locale={locale}
        caption={words.goal.tableCaption(label)}
        head={words.goal.head}
        rows={tableRows(points, answer.present, reached, words.goal, show, rate)}
      />
    </figure>
  );
}

type Words = ReturnType<typeof questionWords>["goal"];

function titleOf(
  answer: LoneAnswer,
  titles: Words["titles"],
  label: string,
  target: string,
  show: (value: number) => string,
): string {
  switch (answer.kind) {
    case "needed":
    case "room":
      return titles.at(label, target, show(answer.value));
    case "met":
      return titles.at(label, target, show(answer.present));
    case "always":
      return titles.above(label, target);
    case "too-little":
      return titles.below(label, target);
    case "no-effect":
    case "no-roi":
      return titles.flat(label);
  }
}

/** Every fourth point, and those that the drawing marks; no two with the same name. */
function tableRows(
  points: readonly Point[],
  present: number,
  reached: number | null,
  words: Words,
  show: (value: number) => string,
  rate: (roi: number) => string,
): readonly (readonly string[])[] {
  const rows = new Map<string, string>();
  points.forEach(({ value, roi }, index) => {
    const shown = show(value);
    if (value === present) rows.set(words.isNow(shown), rate(roi));
    else if (value === reached) rows.set(words.isAnswer(shown), rate(roi));
    else if (points.length < 14 || index % 4 === 0) rows.set(shown, rate(roi));
  });
  return [...rows];
}
