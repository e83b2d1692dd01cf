import { MendIcon } from "../../../controls/MendIcon.tsx";
import type { SharingWords } from "../../../i18n/simulator-sharing-words.ts";
import type { SharedProblem } from "../../../state/sharing/shared-reading.ts";

type Props = { readonly problems: readonly SharedProblem[]; readonly words: SharingWords };

/** What was wrong with what came, what became of it, and how to mend it. */
export function ArrivalProblems({ problems, words }: Props) {
  if (problems.length === 0) return null;
  return (
    <div className="arrival-problems">
      <MendIcon />
      <ul>
        {problems.map((problem) =>
          problem.kind === "lost" ? (
            <li key={problem.part}>{words.lostInstead[problem.instead](words.lost[problem.part])}</li>
          ) : (
            <li key={problem.kind}>
              {words.problems[problem.kind].what} {words.problems[problem.kind].how}
            </li>
          ),
        )}
      </ul>
    </div>
  );
}
