import { isDefined } from "../../../domain/quantity/outcome.ts";
import { inputBounds } from "../../../domain/simulation/inputs.ts";
import type { NaturalFrequency } from "../../../domain/uncertainty/natural-frequency.ts";
import { formatInput } from "../../../i18n/format/input-format.ts";
import { formatOutcome } from "../../../i18n/format/quantity-format.ts";
import { variableName } from "../../../i18n/variable-name.ts";
import type { ReportBlock, ReportSection, ReportTable } from "../report-block.ts";
import type { PlanDesk } from "../report-desk.ts";

/** What is not sure: the range of each assumption, how often the campaign pays, and what matters most. */
export function uncertainSection(desk: PlanDesk): ReportSection {
  const { business, words, format, locale, scenario } = desk;
  const say = words.sheet;
  const items = (business.plan?.assumptions ?? []).map(({ input, range }) => {
    const show = (value: number) => formatInput(value, inputBounds(input).unit, format, locale);
    return say.range(variableName(scenario, input, words.names), show(range.low), show(range.high));
  });
  const list: ReportBlock[] = items.length > 0 ? [{ kind: "list", items }] : [];
  return { title: say.ranges, blocks: [...band(desk), ...list, ...charts(desk)] };
}

function band({ business, uncertainty, words, format }: PlanDesk): readonly ReportBlock[] {
  if (!uncertainty) return [];
  const say = words.sheet;
  const { profit, pays, reaches } = uncertainty.band;
  const target = business.plan?.target ?? null;
  const money = (cents: number) => format.money(cents, "always");
  const often = ({ count, of }: NaturalFrequency) => say.often(format.count(count), format.count(of));
  const sentences = [
    say.band({ low: money(profit.low), high: money(profit.high) }, often(pays)),
    ...(reaches && target !== null ? [say.reaches(format.percent(target, "always"), often(reaches))] : []),
  ];
  return [{ kind: "text", text: sentences.join(" ") }];
}

function charts(desk: PlanDesk): readonly ReportBlock[] {
  const { uncertainty, words, format, scenario } = desk;
  if (!uncertainty) return [];
  const { matters } = words;
  const { shares } = uncertainty;
  const name = (input: string) => variableName(scenario, input, words.names);
  const [first] = shares;
  const spread: ReportBlock = {
    kind: "chart",
    chart: "spread",
    title: spreadTitle(desk),
    caption: "",
    table: spreadTable(desk),
  };
  if (!first) return [spread];
  return [
    spread,
    {
      kind: "chart",
      chart: "matters",
      title: matters.title(name(first.input), format.percent(first.share)),
      caption: matters.caption,
      table: {
        name: matters.tableCaption,
        head: matters.head,
        rows: shares.map(({ input, share, rankCorrelation }) => [
          name(input),
          format.percent(share),
          format.decimal(rankCorrelation, 2),
        ]),
        figures: [1, 2],
      },
    },
  ];
}

function spreadTitle({ uncertainty, words, format }: PlanDesk): string {
  const low = uncertainty?.band.net.low ?? 0;
  const high = uncertainty?.band.net.high ?? 0;
  return words.sheet.spread(format.percent(low, "always"), format.percent(high, "always"));
}

/** The ranks of the trials, each with its net ROI and its profit. */
function spreadTable({ uncertainty, words, format, locale }: PlanDesk): ReportTable {
  const { histogram, sheet } = words;
  const ranks = ["p5", "p25", "p50", "p75", "p95"] as const;
  const rows = ranks.flatMap((rank) => {
    const [roi, profit] = [uncertainty?.summary.netRoi[rank], uncertainty?.summary.profit[rank]];
    return roi !== undefined && profit !== undefined && isDefined(roi) && isDefined(profit)
      ? [
          [
            histogram.figures[rank],
            format.percent(roi, "always"),
            formatOutcome(profit, "money", format, locale),
          ],
        ]
      : [];
  });
  return { name: histogram.tableCaption, head: sheet.spreadHead, rows, figures: [1, 2] };
}
