import type { ComponentType } from "react";
import type { PartName } from "../../../domain/business/parts.ts";
import { ChainPart } from "./ChainPart.tsx";
import { DecisionPart } from "./DecisionPart.tsx";
import { ExperimentsPart } from "./ExperimentsPart.tsx";
import { FunnelPart } from "./FunnelPart.tsx";
import { GoalPart } from "./GoalPart.tsx";
import { GuessPart } from "./GuessPart.tsx";
import { InvestmentPart } from "./InvestmentPart.tsx";
import { MetricsPart } from "./MetricsPart.tsx";
import type { PartProps } from "./part-props.ts";
import { RangesPart } from "./RangesPart.tsx";
import { RecordsPart } from "./RecordsPart.tsx";
import { ReportPart } from "./ReportPart.tsx";
import { ScorePart } from "./ScorePart.tsx";
import { ValuesPart } from "./ValuesPart.tsx";

/** What stands in each part once something is in it. */
export const PART_BODIES: Readonly<Record<PartName, ComponentType<PartProps>>> = {
  guess: GuessPart,
  chain: ChainPart,
  goal: GoalPart,
  metrics: MetricsPart,
  funnel: FunnelPart,
  records: RecordsPart,
  experiments: ExperimentsPart,
  score: ScorePart,
  values: ValuesPart,
  investment: InvestmentPart,
  ranges: RangesPart,
  decision: DecisionPart,
  report: ReportPart,
};
