import { useId } from "react";
import type { Business } from "../../domain/business/business.ts";
import { LIMITS } from "../../domain/business/limits.ts";
import { LESSON_OF, type PartReview } from "../../domain/business/parts.ts";
import { changeBusiness } from "../../state/workbook/workbook.ts";
import { useDesk } from "./desk.ts";
import { LessonOf } from "./LessonOf.tsx";
import { benchPlanOf, takeToSimulator } from "./open-plan.ts";
import { PartsRuler } from "./PartsRuler.tsx";

type Props = {
  readonly business: Business;
  readonly reviews: readonly PartReview[];
  readonly disabled: boolean;
};

/** The workbook's label: whose it is, how far it is filled, and what comes next. */
export function Cover({ business, reviews, disabled }: Props) {
  const { words, simulator } = useDesk();
  const id = useId();
  const { page } = words;
  const stateCount = (state: PartReview["state"]) => reviews.filter((each) => each.state === state).length;
  const next = reviews.find(({ state }) => state !== "complete");
  const begun = stateCount("begun");
  const { name } = business;
  const plan = benchPlanOf(business);
  return (
    <header className="cover">
      <h1>{page.title}</h1>
      <p className="cover-lead">{page.lead}</p>
      <div className="cover-name needs-js">
        <label htmlFor={id}>{page.name}</label>
        <input
          id={id}
          type="text"
          value={name}
          placeholder={page.unnamed}
          maxLength={LIMITS.line}
          disabled={disabled}
          autoComplete="organization"
          onChange={({ target }) => changeBusiness("name", () => target.value)}
        />
        <span className="cover-printed">{name || page.unnamed}</span>
      </div>
      <PartsRuler reviews={reviews} />
      <p className="cover-filled">
        <b>{page.filled(stateCount("complete"), reviews.length)}</b>
        {begun > 0 && `, ${page.begun(begun)}`}.{" "}
        {next ? (
          <>
            {page.next}
            {page.parts[next.part].title}, <LessonOf number={LESSON_OF[next.part]} />
          </>
        ) : (
          page.allDone
        )}
      </p>
      <p className="cover-acts needs-js">
        <button
          type="button"
          className="button"
          disabled={disabled || plan === null}
          onClick={() => plan && takeToSimulator(plan, simulator)}
        >
          {page.simulator.open}
        </button>
        {plan === null && <span>{page.simulator.nothing}</span>}
        <button type="button" className="text-button" disabled={disabled} onClick={() => print()}>
          {page.print}
        </button>
      </p>
    </header>
  );
}
