import { isCountedOn } from "../simulation/other-values.ts";
import type { Scenario, UnitValue } from "../simulation/scenario.ts";
import type { Expression } from "./expression.ts";
import { times } from "./expression.ts";
import { closingOf } from "./sale-steps.ts";
import type { StepRow } from "./step-rows.ts";
import { type ChannelSteps, onSome, type VisitSteps, visitSteps } from "./visit-steps.ts";

/** What a channel hands on: its sales by the month of the click, and its other values by the month in which each is counted. */
export type ChannelRows = { readonly made: StepRow; readonly worths: readonly StepRow[] };

type Setting = ChannelSteps & {
  readonly scenario: Scenario;
  /** The cell of an input of a unit value. */
  worth(id: string, field: "unitValue" | "perMonth"): Expression;
  nameOf(id: string): string;
};

/** The steps of one channel: visits, leads, sales made, and what else it is worth. */
export function channelSteps(setting: Setting): ChannelRows {
  const { channel, rows, words, input, scenario, nameOf } = setting;
  const path = visitSteps(setting);
  const leads =
    channel.leadRate === null
      ? null
      : rows.row(words.leads, {
          unit: "count",
          month: (month) => onSome(path.visits.at(month), (visits) => times(visits, input("leadRate"))),
        });
  const made = rows.row(words.made, {
    unit: "count",
    month: (month) =>
      onSome((leads ?? path.visits).at(month), (people) =>
        times(people, input("closeRate"), input("incremental")),
      ),
  });
  const valued = (scenario.unitValues ?? []).filter((each) => isCountedOn(each, channel));
  // Sales are worth something once they close.
  const closing = valued.some(({ metric }) => metric === "sales") ? closingOf(setting, made) : null;
  const worths = valued.map((each) =>
    rows.row(words.worth(nameOf(each.id)), {
      unit: "money",
      month: (month) => worthInMonth(setting, each, { ...path, leads, closing }, month),
    }),
  );
  return { made, worths };
}

type Counts = VisitSteps & { readonly leads: StepRow | null; readonly closing: StepRow | null };

/** What a valued metric comes to in a month: its count × its unit value; `null` where nothing is counted. */
function worthInMonth(
  { months, worth }: Setting,
  { id, metric }: UnitValue,
  { visits, impressions, interactions, leads, closing }: Counts,
  month: number,
): Expression | null {
  const unitValue = worth(id, "unitValue");
  const counts: Readonly<Record<string, StepRow | null>> = {
    impressions,
    engagements: interactions,
    clicks: visits,
    leads,
    sales: closing,
  };
  if (Object.hasOwn(counts, metric)) {
    return onSome(counts[metric]?.at(month) ?? null, (count) => times(count, unitValue));
  }
  return month <= months ? times(worth(id, "perMonth"), unitValue) : null;
}
