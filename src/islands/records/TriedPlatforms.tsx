import { PLATFORM_IDS, TRIED_ON_REAL_FILES } from "../../domain/record-import/platform.ts";
import { useHub } from "./hub.ts";

/** Which exports are recognised, and which of them were tried on real files. */
export function TriedPlatforms() {
  const { words } = useHub();
  const { tried, platforms } = words.page;
  const known = PLATFORM_IDS.filter((id) => id !== "own" && id !== "other");
  const names = (isTried: boolean) =>
    known.filter((id) => TRIED_ON_REAL_FILES.includes(id) === isTried).map((id) => platforms[id]);
  return (
    <details className="tried">
      <summary>{tried.title}</summary>
      <p>
        <b>{tried.real}</b>
      </p>
      <ul>
        {names(true).map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <p>
        <b>{tried.made}</b>
      </p>
      <ul>
        {[...names(false), ...tried.untried].map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <p>{tried.note}</p>
    </details>
  );
}
