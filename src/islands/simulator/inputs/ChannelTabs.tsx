import { useFormat } from "../../../controls/use-format.ts";
import { useHydrated } from "../../../controls/use-hydrated.ts";
import { newGesture } from "../../../controls/use-quantity-input.ts";
import {
  addChannel,
  duplicateChannel,
  MOST_CHANNELS,
  moveChannel,
  removeChannel,
} from "../../../domain/simulation/edit-channels.ts";
import { type Plan, withScenario } from "../../../domain/simulation/plan.ts";
import { PLATFORMS, type Platform, type Scenario } from "../../../domain/simulation/scenario.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { simulatorWords } from "../../../i18n/simulator-words.ts";
import { changePlan } from "../../../state/workbook/simulator-plan.ts";
import { useNames } from "../use-names.ts";

type Props = {
  readonly plan: Plan;
  readonly chosen: string;
  onChoose(channel: string): void;
  /** Whether channels can be added, moved and taken away here. */
  readonly editable: boolean;
  readonly locale: Locale;
};

/** The channels, one of them chosen, and what can be done with it. */
export function ChannelTabs({ plan, chosen, onChoose, editable, locale }: Props) {
  const { channels } = plan.scenario;
  const format = useFormat(locale);
  const hydrated = useHydrated();
  const names = useNames(plan, locale);
  const words = simulatorWords(locale);
  const at = channels.findIndex(({ id }) => id === chosen);
  const isFull = channels.length >= MOST_CHANNELS;
  const edit = (
    change: (scenario: Scenario) => Scenario,
    choose?: (scenario: Scenario) => string | undefined,
  ) => {
    const next = change(plan.scenario);
    changePlan((present) => withScenario(present, next), newGesture());
    const id = choose?.(next);
    if (id !== undefined) onChoose(id);
  };
  const act = (label: string, off: boolean, run: () => void) => (
    <button
      type="button"
      className="text-button"
      aria-disabled={off || !hydrated}
      onClick={off ? undefined : run}
    >
      {label}
    </button>
  );
  return (
    <>
      <div className="channel-tabs" role="radiogroup" aria-label={words.channelTabs}>
        {channels.map((each) => (
          <label key={each.id}>
            <input
              type="radio"
              name="channel"
              checked={each.id === chosen}
              onChange={() => onChoose(each.id)}
            />
            <span>
              {names.channel(each.id)} <small>{format.money(each.traffic.adSpend)}</small>
            </span>
          </label>
        ))}
      </div>
      {editable && (
        <fieldset className="channel-acts" aria-label={words.channel.acts(names.channel(chosen))}>
          {act(words.channel.earlier, at <= 0, () => edit((scenario) => moveChannel(scenario, chosen, -1)))}
          {act(words.channel.later, at >= channels.length - 1, () =>
            edit((scenario) => moveChannel(scenario, chosen, 1)),
          )}
          {act(words.channel.duplicate, isFull, () =>
            edit(
              (scenario) => duplicateChannel(scenario, chosen),
              (scenario) => scenario.channels[at + 1]?.id,
            ),
          )}
          {act(words.channel.remove, channels.length < 2, () =>
            edit(
              (scenario) => removeChannel(scenario, chosen),
              (scenario) => scenario.channels[Math.max(0, at - 1)]?.id,
            ),
          )}
          <select
            className="channel-add"
            aria-label={words.channel.add}
            value=""
            disabled={isFull || !hydrated}
            onChange={(event) =>
              edit(
                (scenario) => addChannel(scenario, event.target.value as Platform),
                (scenario) => scenario.channels.at(-1)?.id,
              )
            }
          >
            <option value="">{words.channel.add}</option>
            {PLATFORMS.map((platform) => (
              <option key={platform} value={platform}>
                {words.platforms[platform]}
              </option>
            ))}
          </select>
        </fieldset>
      )}
    </>
  );
}
