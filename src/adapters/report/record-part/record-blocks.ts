import { natureOf } from "../../../domain/record-tally/nature.ts";
import { type EvidenceRow, isOfPeople } from "../../../domain/report/record-evidence.ts";
import { formatDay } from "../../../i18n/format/day-format.ts";
import type { RecordDesk } from "../record-part.ts";
import type { ReportBlock } from "../report-block.ts";
import { planBlocks } from "./plan-blocks.ts";
import { recordSaid } from "./record-said.ts";

/** Sources that are named; the workbook and the CSV file have all of them. */
const NAMED = 8;

/** What is on record as a report says it: the plan's rates beside its own, then what it covers, what it comes to, and what is left out. */
export function recordBlocks(desk: RecordDesk): readonly ReportBlock[] {
  const { evidence, say, locale } = desk;
  const { rows, asOf } = evidence;
  const said = recordSaid(desk);
  const texts = [
    ...(rows.some(isOfPeople) ? [say.people] : []),
    ...(rows.some(({ channel, metric }) => channel === null && natureOf(metric) === "sum")
      ? [say.together]
      : []),
    ...(rows.some(isDivided) ? [say.divided] : []),
    ...leftOut(desk),
  ];
  return [
    ...planBlocks(desk),
    { kind: "subheading", text: say.title(formatDay(asOf, locale)) },
    { kind: "text", text: covered(desk) },
    ...(rows.length > 0
      ? [
          {
            kind: "table" as const,
            table: {
              name: say.table,
              head: say.head,
              rows: rows.map((row) => [said.name(row), said.whole(row), said.behind(row)]),
              figures: [1],
            },
          },
        ]
      : []),
    ...texts.map((text) => ({ kind: "text" as const, text })),
  ];
}

function isDivided({ whole }: EvidenceRow): boolean {
  return whole.parts !== null && whole.rows === 0;
}

function covered(desk: RecordDesk): string {
  const { evidence, say, format } = desk;
  const { figures, from, to, sources } = evidence;
  const { month } = recordSaid(desk);
  const named = [
    ...sources.slice(0, NAMED),
    ...(sources.length > NAMED ? [say.more(format.count(sources.length - NAMED))] : []),
  ];
  const count = format.count(figures);
  return [
    from === "" ? say.noMonth(count) : say.covers(count, month(from), month(to)),
    ...(named.length > 0 ? [say.sources(named.join(", "))] : []),
  ].join(" ");
}

function leftOut({ evidence: { leftOut: counts }, say, format }: RecordDesk): readonly string[] {
  const { tooLong, parts, overlapping } = counts;
  if (tooLong + parts + overlapping === 0) return [];
  const shown = (count: number) => (count > 0 ? format.count(count) : null);
  return [say.leftOut({ tooLong: shown(tooLong), parts: shown(parts), overlapping: shown(overlapping) })];
}
