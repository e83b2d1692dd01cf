import { pathValues } from "../../../domain/roi/unit-value.ts";
import { inputBounds } from "../../../domain/simulation/inputs.ts";
import { projectScenario } from "../../../domain/simulation/project-scenario.ts";
import type { Channel, Scenario } from "../../../domain/simulation/scenario.ts";
import { formatInput } from "../../../i18n/format/input-format.ts";
import { useDesk } from "../desk.ts";
import { Entries, Entry } from "./Entries.tsx";
import type { PartProps } from "./part-props.ts";

/** What is said of customers who come back. */
const REPEATS = ["ordersPerYear", "retention", "discount"] as const;

/** What a sale is worth and what is worth money before it, then what else was given a value. */
export function ValuesPart({ business: { plan } }: PartProps) {
  const { words, format, locale, metricOf } = useDesk();
  const { methods, values: say } = words.parts;
  if (!plan) return null;
  const { scenario } = plan;
  const { orderValue, margin, repeat, unitValues = [], channels } = scenario;
  const overlap = projectScenario(scenario).overlaps.reduce((sum, { countedTwice }) => sum + countedTwice, 0);
  return (
    <>
      <Entries>
        <Entry
          name={<Named name={say.sale} how={say.product(format.price(orderValue), format.percent(margin))} />}
          isFigure
        >
          <b className="value">{format.price(orderValue * margin)}</b>
        </Entry>
        {channels.map((channel) => (
          <ChannelValues key={channel.id} channel={channel} scenario={scenario} />
        ))}
        {repeat &&
          REPEATS.map((field) => (
            <Entry key={field} name={words.names[field]} isFigure>
              {formatInput(repeat[field], inputBounds(field).unit, format, locale)}
            </Entry>
          ))}
        {unitValues.map(({ id, metric, unitValue, perMonth, method, reason }) => (
          <Entry
            key={id}
            name={
              <Named
                name={words.names[`metric ${metric}`] ?? metricOf(metric)?.name ?? metric}
                how={[methods[method], reason].filter(Boolean).join(" · ")}
              />
            }
            isFigure
          >
            <b className="value">
              {perMonth > 0
                ? say.each(format.price(unitValue), format.count(perMonth))
                : format.price(unitValue)}
            </b>
          </Entry>
        ))}
      </Entries>
      {overlap > 0 && <p className="part-note">{say.twice(format.money(overlap))}</p>}
    </>
  );
}

function ChannelValues({ channel, scenario }: { readonly channel: Channel; readonly scenario: Scenario }) {
  const { words, format } = useDesk();
  const { values: say } = words.parts;
  const { lead, visit } = pathValues(scenario, channel);
  const of =
    scenario.channels.length > 1
      ? ` · ${words.names[`platform ${channel.platform}`] ?? channel.platform}`
      : "";
  const leadHow = lead?.reason ?? say.share(format.percent(channel.closeRate));
  const visitHow =
    visit.reason ??
    (channel.leadRate === null
      ? say.visitShare(format.percent(channel.closeRate))
      : say.leadShare(format.percent(channel.leadRate)));
  return (
    <>
      {lead && (
        <Entry name={<Named name={say.lead + of} how={leadHow} />} isFigure>
          <b className="value">{format.price(lead.unitValue)}</b>
        </Entry>
      )}
      {channel.incremental !== 1 && (
        <Entry name={(words.names["incremental"] ?? "") + of} isFigure>
          {format.exactPercent(channel.incremental)}
        </Entry>
      )}
      <Entry name={<Named name={say.visit + of} how={visitHow} />} isFigure>
        <b className="value">{format.price(visit.unitValue)}</b>
      </Entry>
    </>
  );
}

function Named({ name, how }: { readonly name: string; readonly how: string }) {
  return (
    <>
      {name} {how !== "" && <small>{how}</small>}
    </>
  );
}
