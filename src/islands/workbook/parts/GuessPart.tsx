import { isGuessOpen } from "../../../domain/business/review-business.ts";
import { isDefined } from "../../../domain/quantity/outcome.ts";
import { netRoi } from "../../../domain/roi/return.ts";
import { projectScenario } from "../../../domain/simulation/project-scenario.ts";
import { formatDay } from "../../../i18n/format/day-format.ts";
import { useDesk } from "../desk.ts";
import { Entries, Entry } from "./Entries.tsx";
import type { PartProps } from "./part-props.ts";
import { SealMark } from "./SealMark.tsx";

/** The first guess: sealed with its day, and read against the net ROI once the report is whole. */
export function GuessPart({ business }: PartProps) {
  const { words, format, locale } = useDesk();
  const { guess, plan } = business;
  const say = words.parts.guess;
  if (!guess) return null;
  const day = formatDay(guess.day, locale);
  if (!isGuessOpen(business)) {
    return (
      <p className="sealed">
        <SealMark />
        <span>
          <b>{say.sealed(day)}</b> {say.sealedNote}
        </span>
      </p>
    );
  }
  const projection = plan && projectScenario(plan.scenario);
  const found = projection ? netRoi(projection.value, projection.investment) : null;
  const gap = found !== null && isDefined(found) ? Math.abs(found - guess.rate) * 100 : 0;
  return (
    <Entries>
      <Entry name={say.given(day)} isFigure>
        {format.percent(guess.rate)}
      </Entry>
      {found !== null && isDefined(found) && (
        <>
          <Entry name={say.found} isFigure>
            {format.percent(found)}
          </Entry>
          <Entry name={say.gap} isFigure>
            {say.points(format.decimal(gap, 0), Math.round(gap))}
          </Entry>
        </>
      )}
    </Entries>
  );
}
