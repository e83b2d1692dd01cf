import { compareVersions } from "../../domain/experiment/compare-versions.ts";
import type { Experiment } from "../../domain/experiment/experiment.ts";
import type { workbookParts } from "../fr/workbook-parts.ts";
import type { NumberFormat } from "./number-format.ts";

/** What an experiment's counts say, in a sentence: the verdict of the lesson that taught it, in short. */
export function sayVerdict(
  experiment: Experiment,
  words: (typeof workbookParts)["experiments"],
  format: NumberFormat,
): string {
  const found = compareVersions(experiment);
  if (found.kind === "incomplete") return words.open;
  if (found.kind === "impossible") return words.impossible(found.version.toUpperCase());
  if (found.kind === "too-few") return words.tooFew;
  const figure = (rate: number) => format.decimal(rate * 100, 2);
  const { difference, interval } = found.comparison;
  return (found.kind === "cannot-tell" ? words.unclear : words.clear)(
    words.points(figure(difference), difference * 100),
    figure(interval.low),
    figure(interval.high),
  );
}
