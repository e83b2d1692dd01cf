import { useMemo, useState } from "react";
import { nearestPoint, scatter } from "../../charts/geometry/scatter.ts";
import { RulerSlider } from "../../controls/RulerSlider.tsx";
import { useFormat } from "../../controls/use-format.ts";
import { isDefined, type Outcome } from "../../domain/quantity/outcome.ts";
import { type JudgedActivity, unpackActivities } from "../../domain/score/packed-activities.ts";
import { rankAgreement } from "../../domain/score/rank-agreement.ts";
import { scoreOf } from "../../domain/score/score-activity.ts";
import { Instrument } from "./Instrument.tsx";
import type { InstrumentProps } from "./island-words.ts";
import { Select } from "./Select.tsx";
import { useTrial } from "./trial.ts";

const HEIGHT = 300;
const SETS = ["instagram", "all"] as const;
type PostSet = (typeof SETS)[number];

type Props = Omit<InstrumentProps, "packed"> & {
  /** Posts by network, in the order of their days; those before `half` are of the first half. */
  readonly packed: Readonly<Record<"instagram" | "linkedin", string>>;
  readonly half: Readonly<Record<"instagram" | "linkedin", number>>;
};

/** Each post's score against the sign-ups it brought, and how far the two orders agree. */
export function AgreementChart({ packed, half, locale, words }: Props) {
  const [set, choose] = useState<PostSet>("instagram");
  const [picked, pick] = useState<string | null>(null);
  const system = useTrial();
  const format = useFormat(locale);
  const said = words.agreement;
  const halves = useMemo(() => {
    const networks = set === "all" ? (["instagram", "linkedin"] as const) : (["instagram"] as const);
    const of = (isFirst: boolean) =>
      networks.flatMap((network) => {
        const posts = unpackActivities(packed[network]);
        return isFirst ? posts.slice(0, half[network]) : posts.slice(half[network]);
      });
    return [of(true), of(false)] as const;
  }, [packed, half, set]);

  const onLinkedIn = useMemo(() => new Set(unpackActivities(packed.linkedin).map(({ id }) => id)), [packed]);
  const score = (post: JudgedActivity) => scoreOf(system, post);
  const posts = halves.flat().toSorted((one, other) => score(one) - score(other));
  const agreement = (of: readonly JudgedActivity[]) =>
    rankAgreement(
      of.map(score),
      of.map(({ outcome }) => outcome),
    );
  const show = (value: Outcome) => (isDefined(value) ? format.decimal(value, 2) : "–");
  const whole = agreement(posts);
  const chart = scatter(
    posts.map((post) => ({ across: score(post), down: post.outcome })),
    HEIGHT,
    { left: 7, right: 3, top: 26, bottom: 26 },
  );
  // A hundred dots in one path: lines of no length with round ends, in a drawing that stretches to its width.
  const dots = (isIn: (post: JudgedActivity) => boolean) =>
    chart.points
      .map(({ x, y }, index) => (posts[index] && isIn(posts[index]) ? `M${x} ${y}h0` : ""))
      .join("");
  const chosen = posts.findIndex(({ id }) => id === picked);
  const at = chosen === -1 ? posts.length - 1 : chosen;
  const pickAt = (index: number) => pick(posts[index]?.id ?? null);
  const [post, place] = [posts[at], chart.points[at]];
  return (
    <Instrument
      className="score-agreement"
      title={isDefined(whole) ? said.title(show(whole), said.says[levelOf(whole)]) : said.undefined}
      answer={
        post && said.picked(post.id, words.pointsOf(format.count(score(post))), format.count(post.outcome))
      }
      caption={said.caption(
        format.count(posts.length),
        show(agreement(halves[0])),
        show(agreement(halves[1])),
      )}
      locale={locale}
      words={words}
      table={{
        caption: said.table,
        head: [words.post, words.score, words.outcome],
        rows: posts
          .toReversed()
          .map((each) => [each.id, format.count(score(each)), format.count(each.outcome)]),
      }}
    >
      <p className="score-ask">
        <Select label={said.which} choices={SETS} chosen={set} names={said.sets} onChoose={choose} />
      </p>
      <svg
        className="score-scatter"
        width="100%"
        height={HEIGHT}
        aria-hidden="true"
        onPointerDown={(event) => {
          const { left, top, width } = event.currentTarget.getBoundingClientRect();
          pickAt(nearestPoint(chart.points, width, { x: event.clientX - left, y: event.clientY - top }));
        }}
      >
        {chart.down.map(({ value, y }) => (
          <g key={value}>
            <line className="hair" x1="7%" x2="100%" y1={y} y2={y} />
            <text x="6%" y={y + 4} textAnchor="end">
              {format.count(value)}
            </text>
          </g>
        ))}
        {chart.across.map(({ value, x }) => (
          <text key={value} x={`${x}%`} y={HEIGHT - 8} textAnchor="middle">
            {format.count(value)}
          </text>
        ))}
        <svg
          width="100%"
          height={HEIGHT}
          viewBox={`0 0 100 ${HEIGHT}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <path d={dots((post) => !onLinkedIn.has(post.id))} />
          <path className="is-ring" d={dots((post) => onLinkedIn.has(post.id))} />
          <path className="is-hole" d={dots((post) => onLinkedIn.has(post.id))} />
        </svg>
        {place && (
          <g className="is-picked">
            <line x1={`${place.x}%`} x2={`${place.x}%`} y1={place.y} y2={HEIGHT - 26} />
            <circle cx={`${place.x}%`} cy={place.y} r="6" />
          </g>
        )}
        <text className="axis-name" x="100%" y={HEIGHT - 32} textAnchor="end">
          {said.axisX}
        </text>
        <text className="axis-name" x="8%" y="10">
          {said.axisY}
        </text>
      </svg>
      <div className="score-pick">
        <RulerSlider
          label={said.pick}
          value={at}
          bounds={{ unit: "count", min: 0, max: posts.length - 1, reach: posts.length - 1, step: 1 }}
          locale={locale}
          onChange={pickAt}
        />
      </div>
    </Instrument>
  );
}

/** In words: at these sizes of agreement, a score is nothing, little, something or much to go by. */
function levelOf(value: number): "against" | "none" | "weak" | "fair" | "strong" {
  if (value < -0.2) return "against";
  if (value < 0.2) return "none";
  if (value < 0.5) return "weak";
  return value < 0.8 ? "fair" : "strong";
}
