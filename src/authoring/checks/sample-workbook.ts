import { reviewBusiness } from "../../domain/business/review-business.ts";
import { judgeGoal } from "../../domain/goal/judge-goal.ts";
import { isMetricId, METRICS, metricOf } from "../../domain/metric/metric-catalogue.ts";
import { readingsOf } from "../../domain/record/readings-of.ts";
import { hasInput, inputNames } from "../../domain/simulation/inputs.ts";
import { LOCALES } from "../../i18n/locale.ts";
import { BUSINESS_PARTS } from "../../state/workbook/business-schema.ts";
import { composeSampleWorkbook, type SampleGround, workbookFigures } from "../compose-sample-workbook.ts";
import { unknownFigures } from "../fill-figures.ts";
import { suggestName } from "../nearest-name.ts";
import type { Problem } from "../problem.ts";
import type { YamlFile } from "../read-yaml.ts";
import type { SampleWorkbookFile } from "../schemas/sample-workbook.ts";

type Complaint = { readonly path: readonly PropertyKey[]; readonly what: string; readonly how: string };

/**
 * What is wrong with a running company's workbook that fits its schema: names that lead nowhere, and, as it is an example to follow,
 * whatever a learner would be told is missing.
 */
export function checkSampleWorkbook(
  yaml: YamlFile<SampleWorkbookFile>,
  ground: SampleGround,
): readonly Problem[] {
  const { data, file, lineOf } = yaml;
  if (data === null) return [];
  const named = [...judgeMetrics(data), ...judgeInputs(data, ground), ...judgeFigures(data, ground)];
  const complaints = named.length > 0 ? named : judgeWhole(data, ground);
  return complaints.map(({ path, what, how }) => ({ file, line: lineOf(path), what, how }));
}

function judgeMetrics({ chain, goal, metrics, experiments }: SampleWorkbookFile): readonly Complaint[] {
  const used: (readonly [string, readonly PropertyKey[]])[] = [
    ...chain.goals.flatMap((each, index) =>
      each.metrics.map((id, at) => [id, ["chain", "goals", index, "metrics", at]] as const),
    ),
    [goal.metric, ["goal", "metric"]],
    ...metrics.map(({ metric }, index) => [metric, ["metrics", index, "metric"]] as const),
    ...experiments.map(({ metric }, index) => [metric, ["experiments", index, "metric"]] as const),
  ];
  return used
    .filter(([id]) => !isMetricId(id))
    .map(([id, path]) => ({
      path,
      what: `no metric has the id "${id}"`,
      how: suggestName(
        id,
        METRICS.map((each) => each.id),
        "the catalogue",
      ),
    }));
}

function judgeInputs({ plan, report }: SampleWorkbookFile, { scenario }: SampleGround): readonly Complaint[] {
  const used = [
    ...plan.ranges.map(({ input }, index) => [input, ["plan", "ranges", index, "input"]] as const),
    ...Object.keys(report.variables).map((input) => [input, ["report", "variables", input]] as const),
  ];
  return used
    .filter(([input]) => !hasInput(scenario, input))
    .map(([input, path]) => ({
      path,
      what: `the scenario has no input \`${input}\``,
      how: suggestName(input, inputNames(scenario), "the inputs of its scenario"),
    }));
}

function judgeFigures(file: SampleWorkbookFile, ground: SampleGround): readonly Complaint[] {
  const lookup = workbookFigures(file, ground);
  return textsIn(file).flatMap(({ path, text }) =>
    unknownFigures(text, lookup).map((name) => ({
      path,
      what: `no figure has the name "${name}"`,
      how: "Look it up in figure-catalogue.ts, or in record-figures.ts after `recorded:`",
    })),
  );
}

function judgeWhole(file: SampleWorkbookFile, ground: SampleGround): readonly Complaint[] {
  return LOCALES.flatMap((locale) => {
    const { business, day } = composeSampleWorkbook(file, ground, locale);
    const unread = Object.entries(BUSINESS_PARTS)
      .filter(([part, schema]) => !schema.safeParse(business[part as keyof typeof BUSINESS_PARTS]).success)
      .map(([part]) => ({
        path: [part],
        what: `no workbook could hold this \`${part}\` (${locale})`,
        how: "Stay within src/domain/business/limits.ts and the bounds of the inputs",
      }));
    const missing = reviewBusiness(business, { today: day, metricOf })
      .filter(({ state }) => state !== "complete")
      .map((review) => ({
        path: [PLACE_OF[review.part] ?? review.part],
        what: `\`${review.part}\` lacks ${review.missing.map(({ code }) => code).join(", ")} (${locale})`,
        how: "Complete it: it is an example to follow",
      }));
    const hints = judgeGoal(
      business.goal,
      metricOf(business.goal.metric),
      day,
      readingsOf(business.records, business.goal.metric),
    )
      .flatMap((finding) => finding.hints)
      .map((hint) => ({
        path: ["goal"],
        what: `the goal gets the hint ${hint} (${locale})`,
        how: "Reword it: it is an example to follow",
      }));
    return [...unread, ...missing, ...hints];
  });
}

/** Where the file says what a part holds, when it is not under the part's own name. */
const PLACE_OF: Readonly<Record<string, string>> = {
  values: "plan",
  investment: "plan",
  ranges: "plan",
  funnel: "scenario",
};

function textsIn(
  value: unknown,
  path: readonly PropertyKey[] = [],
): readonly { readonly path: readonly PropertyKey[]; readonly text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    textsIn(each, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
