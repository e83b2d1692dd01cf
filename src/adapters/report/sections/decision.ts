import { isGuessOpen } from "../../../domain/business/review-business.ts";
import { reportFigures } from "../../../domain/report/report-figures.ts";
import type { ReportBlock, ReportSection } from "../report-block.ts";
import type { ReportDesk } from "../report-desk.ts";

/** What the figures cannot show, what was decided, what comes next, and the first guess once it may be read. */
export function decisionSections({ business, words, format }: ReportDesk): readonly ReportSection[] {
  const { sheet: say, parts } = words;
  const { report, decision, guess, plan } = business;
  const text = (written: string): ReportBlock => ({ kind: "text", text: written });
  const signed = (rate: number) => format.percent(rate, "always");
  const figures = plan && reportFigures(plan.scenario);
  const choice = decision.choice ? `${parts.choices[decision.choice]}.` : say.undecided;
  const opened = (rate: string) => (figures ? say.opened(rate, signed(figures.net)) : say.openedAlone(rate));
  return [
    { title: say.limits, blocks: [text(report.limits || say.unwritten)] },
    {
      title: say.decision,
      blocks: [
        text([choice, decision.because].filter(Boolean).join(" ")),
        ...(decision.signpost ? [text(say.signpost(decision.signpost))] : []),
      ],
    },
    {
      title: say.nextStep,
      blocks: [
        text(report.nextStep || say.unwritten),
        ...(guess
          ? [
              {
                kind: "verdict" as const,
                text: isGuessOpen(business) ? opened(signed(guess.rate)) : say.sealed,
              },
            ]
          : []),
      ],
    },
  ];
}
