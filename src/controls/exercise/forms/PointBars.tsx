import type { FormProps } from "../form-props.ts";

type Props = Pick<FormProps<"point">, "answer" | "given" | "text" | "id" | "onChange">;

/** Bars from zero, lying down, so that each has its name above it; two for each name where there are two measures. */
export function PointBars({ answer, given, text, id, onChange }: Props) {
  const { points } = answer.chart;
  const all = points.flatMap(({ value, beside }) => [value.value, beside?.value ?? 0]);
  const top = Math.max(...all, 0);
  const bottom = Math.min(...all, 0);
  const at = (value: number) => ((value - bottom) / (top - bottom || 1)) * 100;
  const bar = (value: number, shade: "first" | "second") => (
    <svg className={`point-bar is-${shade}`} width="100%" height="14" aria-hidden="true">
      <rect x={`${Math.min(at(0), at(value))}%`} width={`${Math.abs(at(value) - at(0))}%`} height="14" />
      <line x1={`${at(0)}%`} x2={`${at(0)}%`} y1="0" y2="14" />
    </svg>
  );
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
