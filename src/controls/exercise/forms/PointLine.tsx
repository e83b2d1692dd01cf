import type { FormProps } from "../form-props.ts";

type Props = Pick<FormProps<"point">, "answer" | "given" | "text" | "id" | "onChange">;

const HEIGHT = 168;
const EDGE = 14;

/** A line over equal steps of time. Below it stand the radio buttons, each under its dot. */
export function PointLine({ answer, given, text, id, onChange }: Props) {
  const { points } = answer.chart;
  const values = points.map(({ value }) => value.value);
  const top = Math.max(...values, 0);
  const bottom = Math.min(...values, 0);
  const x = (index: number) => ((index + 0.5) / points.length) * 100;
  const y = (value: number) => EDGE + ((top - value) / (top - bottom || 1)) * (HEIGHT - 2 * EDGE);
  const isDebt = (value: number) => value === bottom && value < 0;
  const show = (value: number) => text.show({ value, unit: points[0]?.value.unit ?? "money" });
  return (
    <div className="point-line">
      <p className="form-note">{text.measures.value}</p>
      <svg width="100%" height={HEIGHT} aria-hidden="true">
        {[top, 0, bottom]
          .filter((value, index, all) => all.indexOf(value) === index)
          .map((value) => (
            <g key={value} className={value === 0 ? "point-zero" : "point-level"}>
              <line x1="0" x2="100%" y1={y(value)} y2={y(value)} />
              {/* At the end that the line, which climbs, leaves free. */}
              <text
                x={isDebt(value) ? "100%" : "0"}
                textAnchor={isDebt(value) ? "end" : "start"}
                y={isDebt(value) ? y(value) + 12 : y(value) - 3}
              >
                {show(value)}
              </text>
            </g>
          ))}
        {points.slice(1).map((point, index) => (
          <line
            key={point.id}
            className="point-stretch"
            x1={`${x(index)}%`}
            x2={`${x(index + 1)}%`}
            y1={y(values[index] ?? 0)}
            y2={y(point.value.value)}
          />
        ))}
        {points.map((point, index) => (
          <g key={point.id}>
            {given.point === point.id && (
              <line
                className="point-drop"
                x1={`${x(index)}%`}
                x2={`${x(index)}%`}
                y1={y(point.value.value)}
                y2={HEIGHT}
              />
            )}
            <circle
              className={given.point === point.id ? "is-chosen" : undefined}
              cx={`${x(index)}%`}
              cy={y(point.value.value)}
              r={given.point === point.id ? 6 : 4}
            />
          </g>
        ))}
      </svg>
      <div className="point-steps">
        {points.map((point, index) => (
          <label key={point.id} title={text.options[point.id]}>
            <input
              type="radio"
              name={id}
              aria-label={`${text.options[point.id]}, ${text.show(point.value)}`}
              checked={given.point === point.id}
              onChange={() => onChange({ form: "point", point: point.id })}
            />
            <span aria-hidden="true">{index + 1}</span>
          </label>
        ))}
      </div>
    </div>
  );
}
