import { Suspense } from "react";
import type { Business } from "../../domain/business/business.ts";
import { LESSON_OF, type PartReview } from "../../domain/business/parts.ts";
import type { SampleWorkbook } from "../../domain/business/sample-workbook.ts";
import { useDesk } from "./desk.ts";
import { LessonOf } from "./LessonOf.tsx";
import { PartBody } from "./later-body.tsx";
import { MissingList } from "./MissingList.tsx";
import { OpenPart } from "./OpenPart.tsx";
import { StateMark } from "./StateMark.tsx";

type Props = {
  readonly number: number;
  readonly review: PartReview;
  readonly business: Business;
  readonly today: string;
  /** The running company's workbook, while it is looked at. */
  readonly sample: SampleWorkbook | null;
};

/** One numbered line of the workbook: the part, its state and lesson, and what is entered, the sample's beside it when asked for. */
export function PartLine({ number, review, business, today, sample }: Props) {
  const { words } = useDesk();
  const { part, state } = review;
  const { title, holds } = words.page.parts[part];
  return (
    <section className="part-line" id={part} data-part={part} aria-labelledby={`${part}-title`}>
      <span className="part-number" aria-hidden="true">
        {number}
      </span>
      <header className="part-head">
        <h2 id={`${part}-title`}>{title}</h2>
        <p className="part-state">
          <StateMark state={state} /> {words.page.states[state]}
        </p>
        <p className="part-lesson">
          <LessonOf number={LESSON_OF[part]} />
        </p>
        <OpenPart part={part} business={business} />
      </header>
      <div className="part-own">
        <div className="part-body">
          {state === "empty" ? (
            <p className="part-holds">{holds}</p>
          ) : (
            <Suspense>
              <PartBody part={part} business={business} day={today} />
            </Suspense>
          )}
        </div>
        {state === "begun" && <MissingList review={review} />}
      </div>
      {sample && (
        <div className="part-sample">
          <Suspense>
            <PartBody part={part} business={sample.business} day={sample.day} />
          </Suspense>
        </div>
      )}
    </section>
  );
}
