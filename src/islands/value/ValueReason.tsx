import { useId } from "react";
import { MendIcon } from "../../controls/MendIcon.tsx";
import { useHydrated } from "../../controls/use-hydrated.ts";
import type { UnitValue } from "../../domain/simulation/scenario.ts";
import { VALUE_METHODS } from "../../domain/value/off-path-metrics.ts";
import { useWords } from "./words.ts";

/** Letters of a reason: more could not be read back. */
const LONGEST = 500;

type Props = {
  readonly reason: string;
  /** Left out where only the reason is asked for. */
  readonly method?: UnitValue["method"];
  onChange(part: { readonly reason?: string; readonly method?: UnitValue["method"] }): void;
};

/** How a value was found and why it holds; one without a reason is something to mend. */
export function ValueReason({ reason, method, onChange }: Props) {
  const id = useId();
  const hydrated = useHydrated();
  const words = useWords();
  const lacksReason = reason.trim() === "";
  return (
    <div className="value-reason">
      {method && (
        <label>
          {words.method}
          <select
            value={method}
            disabled={!hydrated}
            onChange={(event) => onChange({ method: event.target.value as UnitValue["method"] })}
          >
            {VALUE_METHODS.map((each) => (
              <option key={each} value={each}>
                {words.methods[each]}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        {words.reason}
        <input
          type="text"
          value={reason}
          maxLength={LONGEST}
          readOnly={!hydrated}
          aria-describedby={lacksReason ? id : undefined}
          onChange={(event) => onChange({ reason: event.target.value })}
        />
      </label>
      {lacksReason && (
        <p className="to-mend-note" id={id}>
          <MendIcon /> {words.needsReason}
        </p>
      )}
    </div>
  );
}
