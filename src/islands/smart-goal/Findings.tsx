import { MendIcon } from "../../controls/MendIcon.tsx";
import type { SmartFinding } from "../../domain/goal/goal.ts";
import { useWords } from "./words.ts";

type Props = {
  readonly findings: readonly SmartFinding[];
  readonly title: string;
};

/** The five checks, each passed or with what is missing, why it matters and how to mend it; hints never keep one from passing. */
export function Findings({ findings, title }: Props) {
  const words = useWords().smart;
  return (
    <div className="smart-findings">
      <h4 aria-live="polite">{title}</h4>
      <ol>
        {findings.map(({ check, passed, gaps, hints }) => (
          <li key={check} className={passed ? "is-passed" : undefined}>
            <p className="smart-check">
              <b>{words.checks[check]}</b> <span>{passed ? words.passed : words.missing}</span>
            </p>
            {[...gaps.map((gap) => words.gaps[gap]), ...hints.map((hint) => words.hints[hint])].map(
              ({ what, why, mend }) => (
                <p key={what} className="to-mend-note">
                  <MendIcon />
                  <span>
                    {what} {why} {mend}
                  </span>
                </p>
              ),
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
