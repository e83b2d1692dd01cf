import { useDesk } from "../desk.ts";
import { Written } from "./Entries.tsx";
import type { PartProps } from "./part-props.ts";

/** From what the business wants to the figures that tell: each goal with its kind and its metrics. */
export function ChainPart({ business: { chain } }: PartProps) {
  const { words, metricOf } = useDesk();
  const { kinds, unwritten, chain: say } = words.parts;
  return (
    <>
      <p className="in-own-words">
        <Written text={chain.ambition} otherwise={unwritten} />
      </p>
      <ol className="chain-goals" aria-label={say.goals}>
        {chain.goals.map(({ id, kind, text, metrics }) => (
          <li key={id}>
            <small>{kind === null ? unwritten : kinds[kind]}</small>
            <span>
              <Written text={text} otherwise={unwritten} />
            </span>
            <small>
              {say.told}{" "}
              <b>{metrics.map((metric) => metricOf(metric)?.name ?? metric).join(", ") || unwritten}</b>
            </small>
          </li>
        ))}
      </ol>
    </>
  );
}
