import { projectScenario } from "../../domain/simulation/project-scenario.ts";
import { formatDay } from "../../i18n/format/day-format.ts";
import type { ReportDocument, ReportSection } from "./report-block.ts";
import type { PlanDesk, ReportDesk } from "./report-desk.ts";
import { behindSection } from "./sections/behind.ts";
import { cycleSection } from "./sections/cycle.ts";
import { decisionSections } from "./sections/decision.ts";
import { findingSection } from "./sections/finding.ts";
import { goalSections } from "./sections/goal.ts";
import { moneySections } from "./sections/money.ts";
import { uncertainSection } from "./sections/uncertain.ts";
import { variablesSection } from "./sections/variables.ts";

/**
 * The report of a workbook: the finding first, then what was aimed at, the money, every variable, what is not sure, the decision,
 * and last what stands behind it. A part with nothing in it is left out.
 */
export function reportDocument(desk: ReportDesk): ReportDocument {
  const { business, words, day, locale } = desk;
  const { name, report, plan } = business;
  const say = words.sheet;
  const planned: PlanDesk | null = plan && {
    ...desk,
    scenario: plan.scenario,
    projection: projectScenario(plan.scenario),
  };
  const sections: readonly ReportSection[] = [
    findingSection(desk),
    ...goalSections(desk),
    ...(planned
      ? [
          ...moneySections(planned),
          cycleSection(planned),
          variablesSection(planned),
          uncertainSection(planned),
        ]
      : []),
    ...decisionSections(desk),
    behindSection(desk),
  ];
  return {
    kind: day ? say.asOf(say.kind, formatDay(day, locale)) : say.kind,
    title: name.trim() || say.unnamed,
    reader: report.reader ? say.reader(report.reader) : null,
    sections: sections.filter(({ blocks }) => blocks.length > 0),
  };
}
