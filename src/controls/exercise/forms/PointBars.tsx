import type { FormProps } from "../form-props.ts";

type Props = Pick<FormProps<"point">, "answer" | "given" | "text" | "id" | "onChange">;

/** Bars from zero, lying down, so that each has its name above it; two for each name where there are two measures. */
export function PointBars({ answer, given, text, id, onChange }: Props) {
  const { points, ownScales } = answer.chart;
  const first = points.map(({ value }) => value.value);
  const second = points.map(({ beside }) => beside?.value ?? 0);
  const scales = ownScales
    ? { first: scaleOf(first), second: scaleOf(second) }
    : { first: scaleOf([...first, ...second]), second: scaleOf([...first, ...second]) };
  const bar = (value: number, shade: "first" | "second") => {
    const at = scales[shade];
    return (
      <svg className={`point-bar is-${shade}`} width="100%" height="14" aria-hidden="true">
        <rect x={`${Math.min(at(0), at(value))}%`} width={`${Math.abs(at(value) - at(0))}%`} height="14" />
        <line x1={`${at(0)}%`} x2={`${at(0)}%`} y1="0" y2="14" />
      </svg>
    );
  };
  return (
    <div className="point-bars">
      {points.map(({ id: point, value, beside }) => (
        <label key={point}>
          <input
            type="radio"
            name={id}
            checked={given.point === point}
            onChange={() => onChange({ form: "point", point })}
          />
          <span className="point-name">{text.options[point]}</span>
          <span className="point-measures">
            {bar(value.value, "first")}
            <span>
              {beside && <small>{text.measures.value} </small>}
              {text.show(value)}
            </span>
            {beside && (
              <>
                {bar(beside.value, "second")}
                <span>
                  <small>{text.measures.beside} </small>
                  {text.show(beside)}
                </span>
              </>
            )}
          </span>
        </label>
      ))}
    </div>
  );
}

/** Places along a bar's width, in percent, with zero always among them. */
function scaleOf(values: readonly number[]): (value: number) => number {
  const top = Math.max(...values, 0);
  const bottom = Math.min(...values, 0);
  return (value) => ((value - bottom) / (top - bottom || 1)) * 100;
}
