import { useMemo } from "react";
import type { Plan } from "../../../domain/simulation/plan.ts";
import { projectScenario } from "../../../domain/simulation/project-scenario.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { type SharingWords, sharingWords } from "../../../i18n/simulator-sharing-words.ts";
import { ArrivalProblems } from "./ArrivalProblems.tsx";
import { $arrival, type Arrival, lookAtArrival, openArrival, takeBackArrival } from "./arrival.ts";
import { leaving, useNoteFocus } from "./note-focus.ts";
import { PlanSummary } from "./PlanSummary.tsx";

type Props = { readonly arrival: Arrival; readonly locale: Locale };

/** What came from a link or a file: what it is, what of it was lost, and what the learner can do with it. */
export function ArrivalNote({ arrival, locale }: Props) {
  const words = sharingWords(locale);
  const { reading, stage, source } = arrival;
  const { plan, problems } = reading;
  const heading = useNoteFocus(arrival);
  return (
    <section className="arrival" aria-labelledby="arrival-title">
      <h2 id="arrival-title" tabIndex={-1} ref={heading}>
        <bdi>{titleOf(arrival, words)}</bdi>
      </h2>
      {source.by === "file" && plan && stage.kind !== "ask" && <p>{words.received.file(source.name)}</p>}
      {plan && (
        <ArrivedPlan
          plan={plan}
          isNamed={stage.kind === "opened"}
          saved={reading.saved.length}
          locale={locale}
        />
      )}
      <ArrivalProblems problems={problems} words={words} />
      {stage.kind === "ask" && <Choices stage={stage} words={words} />}
      {stage.kind === "opened" && (
        <>
          {stage.keptAs !== null && <p>{words.keptAside(stage.keptAs)}</p>}
          {stage.keptBeside > 0 && <p>{words.keptBeside(stage.keptBeside)}</p>}
          {stage.keptAs === null && <p>{stage.before ? words.openedSaved : words.openedNote}</p>}
          <div className="arrival-acts">
            <button type="button" className="text-button" onClick={leaving(takeBackArrival)}>
              {words.takeBack}
            </button>
            <button type="button" className="text-button" onClick={leaving(dismiss)}>
              {words.close}
            </button>
          </div>
        </>
      )}
      {(stage.kind === "unread" || stage.kind === "here") && (
        <div className="arrival-acts">
          <button type="button" className="text-button" onClick={leaving(dismiss)}>
            {words.close}
          </button>
        </div>
      )}
    </section>
  );
}

type ArrivedProps = {
  readonly plan: Plan;
  /** True where its name stands above already. */
  readonly isNamed: boolean;
  readonly saved: number;
  readonly locale: Locale;
};

function ArrivedPlan({ plan, isNamed, saved, locale }: ArrivedProps) {
  const words = sharingWords(locale);
  const projection = useMemo(() => projectScenario(plan.scenario), [plan]);
  return (
    <PlanSummary plan={plan} projection={projection} isNamed={isNamed} locale={locale}>
      {saved > 0 && <p>{words.beside(saved)}</p>}
    </PlanSummary>
  );
}

type ChoicesProps = {
  readonly stage: Extract<Arrival["stage"], { kind: "ask" }>;
  readonly words: SharingWords;
};

function Choices({ stage: { isUnsaved, hasRoom }, words }: ChoicesProps) {
  return (
    <>
      <p>{!isUnsaved ? words.askDamaged : hasRoom ? words.ask : words.askNoRoom}</p>
      <div className="arrival-acts">
        {(!isUnsaved || hasRoom) && (
          <button
            type="button"
            className="button"
            onClick={() => void openArrival(isUnsaved ? words.ownName : null)}
          >
            {isUnsaved ? words.openKeeping : words.openOnly}
          </button>
        )}
        <button type="button" className="button quiet" onClick={lookAtArrival}>
          {words.look}
        </button>
        <button type="button" className="text-button" onClick={leaving(dismiss)}>
          {words.cancel}
        </button>
      </div>
    </>
  );
}

function titleOf({ source, reading, stage }: Arrival, words: SharingWords): string {
  const { received } = words;
  switch (stage.kind) {
    case "unread":
      return source.by === "link" ? received.unreadLink : received.unreadFile(source.name);
    case "here":
      return received.here;
    case "opened":
      return received.opened(reading.plan?.name ?? "");
    case "ask":
      return source.by === "link" ? received.link : received.file(source.name);
  }
}

function dismiss(): void {
  $arrival.set(null);
}
