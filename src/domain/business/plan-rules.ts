import { variablesOf } from "../report/variables.ts";
import { countsStaffTime } from "../roi/investment.ts";
import { projectScenario } from "../simulation/project-scenario.ts";
import { BLANK_MONTH } from "./blank-month.ts";
import { countOf, isBlank, lacking, type PartRule } from "./part-rule.ts";

/** Ranges without which no assumption can be said to matter most. */
const FEWEST_RANGES = 3;

/** Values rest on what one sale leaves; what else is valued has its reason, and no path is counted twice. */
export const valuesRule: PartRule = ({ plan }) => {
  const scenario = plan?.scenario ?? BLANK_MONTH;
  const { orderValue, margin, unitValues = [], channels } = scenario;
  const overrides = channels.flatMap(({ leadValue, visitValue }) =>
    [leadValue ?? [], visitValue ?? []].flat(),
  );
  return {
    isEmpty: orderValue === 0 && margin === 0 && unitValues.length === 0 && overrides.length === 0,
    missing: [
      ...lacking("no-order-value", orderValue === 0),
      ...lacking("no-margin", margin === 0),
      ...lacking("counted-twice", projectScenario(scenario).overlaps.length),
      ...lacking(
        "value-without-reason",
        countOf([...unitValues, ...overrides], ({ reason }) => isBlank(reason)),
      ),
    ],
  };
};

/** An ROI needs all that was put in, somebody's hours among it, and the path that brings something back. */
export const investmentRule: PartRule = ({ plan }) => {
  const scenario = plan?.scenario ?? BLANK_MONTH;
  const { investment, clicks, sales } = projectScenario(scenario);
  return {
    isEmpty: investment === 0 && clicks === 0 && sales === 0,
    missing: [
      ...lacking("no-cost", investment === 0),
      ...lacking("no-staff-time", investment > 0 && !countsStaffTime(scenario)),
      ...lacking("no-visits", clicks === 0),
      ...lacking("no-close-rate", clicks > 0 && sales === 0),
    ],
  };
};

/** A band says something when the doubtful figures are ranges, and when there is a return to hold it against. */
export const rangesRule: PartRule = ({ plan }) => {
  const [count, target] = [plan?.assumptions.length ?? 0, plan?.target ?? null];
  return {
    isEmpty: count === 0 && target === null,
    missing: [...lacking("few-ranges", count < FEWEST_RANGES), ...lacking("no-target", target === null)],
  };
};

/** A decision has its reason, and the sign that would change it. */
export const decisionRule: PartRule = ({ decision: { choice, because, signpost } }) => ({
  isEmpty: choice === null && isBlank(because) && isBlank(signpost),
  missing: [
    ...lacking("no-choice", choice === null),
    ...lacking("no-because", isBlank(because)),
    ...lacking("no-signpost", isBlank(signpost)),
  ],
});

/** A report describes each variable of its plan: where it was read, over what period, and why this value. */
export const reportRule: PartRule = ({ report, plan }) => {
  const notes = Object.values(report.variables).filter(
    ({ source, period, reason }) => !(isBlank(source) && isBlank(period) && isBlank(reason)),
  );
  const { reader, limits, nextStep } = report;
  const isDescribed = (name: string) => {
    const note = Object.hasOwn(report.variables, name) ? report.variables[name] : undefined;
    return note !== undefined && !isBlank(note.source) && !isBlank(note.period) && !isBlank(note.reason);
  };
  return {
    isEmpty: notes.length === 0 && isBlank(reader) && isBlank(limits) && isBlank(nextStep),
    missing: [
      ...lacking("no-reader", isBlank(reader)),
      ...lacking(
        "variable-undescribed",
        countOf(variablesOf(plan?.scenario ?? BLANK_MONTH), (name) => !isDescribed(name)),
      ),
      ...lacking("no-limits", isBlank(limits)),
      ...lacking("no-next-step", isBlank(nextStep)),
    ],
  };
};
