import { Hatching } from "../../charts/marks/Hatching.tsx";
import { Ruler } from "../../charts/marks/Ruler.tsx";
import type { PartReview } from "../../domain/business/parts.ts";
import { useDesk } from "./desk.ts";

const HEIGHT = 26;

/** How far the workbook is filled: one stretch of the ruler a part, solid where complete, hatched where begun. */
export function PartsRuler({ reviews }: { readonly reviews: readonly PartReview[] }) {
  const { words } = useDesk();
  const { page } = words;
  const count = reviews.length;
  const stateCount = (state: PartReview["state"]) => reviews.filter((each) => each.state === state).length;
  const at = (index: number) => `${((index / count) * 100).toFixed(3)}%`;
  return (
    <div className="parts-ruler">
      <div
        className="parts-ruler-scale"
        role="img"
        aria-label={page.rulerLabel(stateCount("complete"), stateCount("begun"), count)}
      >
        <svg width="100%" height={HEIGHT} aria-hidden="true">
          <Hatching />
          {reviews.map(({ part, state }, index) =>
            state === "empty" ? null : (
              <rect
                key={part}
                className={state === "complete" ? "is-complete" : "is-begun"}
                x={at(index)}
                width={at(1)}
                y={HEIGHT - 8}
                height="7"
              />
            ),
          )}
        </svg>
        <Ruler divisions={count * 4} major={4} height={HEIGHT} />
      </div>
      <nav aria-label={page.partsNavigation}>
        <ol className="parts-links">
          {reviews.map(({ part, state }, index) => (
            <li key={part}>
              <a
                href={`#${part}`}
                aria-label={`${index + 1}. ${page.parts[part].title}, ${page.states[state]}`}
              >
                {index + 1}
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </div>
  );
}
