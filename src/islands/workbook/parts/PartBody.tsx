import type { Business } from "../../../domain/business/business.ts";
import type { PartName } from "../../../domain/business/parts.ts";
import { PART_BODIES } from "./part-bodies.ts";

export type PartBodyProps = {
  readonly part: PartName;
  readonly business: Business;
  /** The day it is judged from, `2026-01-31`. */
  readonly day: string;
};

/** What stands in a part of the workbook. */
export function PartBody({ part, ...of }: PartBodyProps) {
  const Body = PART_BODIES[part];
  return <Body {...of} />;
}
