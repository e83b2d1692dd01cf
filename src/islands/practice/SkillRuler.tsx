import { Ruler } from "../../charts/marks/Ruler.tsx";
import type { Mastery } from "../../domain/practice/mastery.ts";

const HEIGHT = 18;

/** A skill on its ruler: a run up to what is shown, a pale band where it may lie. The words beside it say the same. */
export function SkillRuler({ mastery }: { readonly mastery: Mastery }) {
  const { stage, estimate, low, high } = mastery;
  const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;
  return (
    <span className="skill-ruler">
      <Ruler divisions={10} major={5} height={HEIGHT} />
      {stage !== "unseen" && (
        <svg width="100%" height={HEIGHT} aria-hidden="true" shapeRendering="crispEdges">
          <rect
            className="skill-doubt"
            x={percent(low)}
            width={percent(high - low)}
            y="5"
            height={HEIGHT - 6}
          />
          <rect className="skill-run" x="0" width={percent(estimate)} y={HEIGHT - 3} height="3" />
          <line x1={percent(estimate)} x2={percent(estimate)} y1="1" y2={HEIGHT} />
        </svg>
      )}
    </span>
  );
}
