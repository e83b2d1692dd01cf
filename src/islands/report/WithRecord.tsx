import type { ReactNode } from "react";
import type { BareDesk, GivenDesk } from "../../adapters/report/report-desk.ts";
import { useRecordPart } from "./use-record-part.ts";

type Props = {
  readonly desk: BareDesk;
  /** True for the learner's own report: what is on record is theirs, and no example's. */
  readonly isOwn: boolean;
  children(desk: GivenDesk): ReactNode;
};

/** What a report is made of, with what is on record once it is counted; the report can be read before. */
export function WithRecord({ desk, isOwn, children }: Props) {
  return children({ ...desk, record: useRecordPart(desk, isOwn) });
}
