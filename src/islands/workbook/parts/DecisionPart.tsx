import { useDesk } from "../desk.ts";
import { Entries, Entry, Written } from "./Entries.tsx";
import type { PartProps } from "./part-props.ts";

/** What was decided, why, and the sign that would change it. */
export function DecisionPart({ business: { decision } }: PartProps) {
  const { words } = useDesk();
  const { unwritten, choices, decision: say } = words.parts;
  return (
    <>
      <p className="decided">
        <Written text={decision.choice === null ? "" : choices[decision.choice]} otherwise={unwritten} />
      </p>
      <Entries>
        <Entry name={say.because}>
          <Written text={decision.because} otherwise={unwritten} />
        </Entry>
        <Entry name={say.signpost}>
          <Written text={decision.signpost} otherwise={unwritten} />
        </Entry>
      </Entries>
    </>
  );
}
