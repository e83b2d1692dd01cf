import { Sentence } from "../../controls/Sentence.tsx";
import { useHydrated } from "../../controls/use-hydrated.ts";
import type { SampleChannel } from "../../domain/attribution/sample-paths.ts";
import type { CreditNames } from "./CreditModels.tsx";
import { useWords } from "./words.ts";

type Asked = { readonly single: number; readonly hidden: readonly SampleChannel[] };

type Props = {
  readonly names: CreditNames;
  readonly channels: readonly SampleChannel[];
  readonly chosen: SampleChannel;
  readonly asked: Asked;
  onChoose(channel: SampleChannel): void;
  onAsk(part: Partial<Asked>): void;
};

/** Whose credit, on which paths, and which channels the tool sees. */
export function CreditControls({ names, channels, chosen, asked, onChoose, onAsk }: Props) {
  const hydrated = useHydrated();
  const words = useWords().credit;
  const { single, hidden } = asked;
  const choice = (
    label: string,
    value: string | number,
    options: readonly (readonly [value: string | number, name: string])[],
    onChange: (value: string) => void,
  ) => (
    <select
      aria-label={label}
      value={value}
      disabled={!hydrated}
      onChange={({ target }) => onChange(target.value)}
    >
      {options.map(([each, name]) => (
        <option key={each} value={each}>
          {name}
        </option>
      ))}
    </select>
  );
  return (
    <>
      <p className="credit-ask">
        <Sentence
          pieces={words.ask(
            choice(
              words.channel,
              chosen,
              channels.map((channel) => [channel, names.channels[channel]]),
              (channel) => onChoose(channel as SampleChannel),
            ),
            choice(
              words.paths,
              single,
              [[-1, words.allPaths], ...names.paths.map((name, index) => [index, name] as const)],
              (path) => onAsk({ single: Number(path) }),
            ),
          )}
        />
      </p>
      <fieldset className="value-choice">
        <legend>{words.seen}</legend>
        {channels.map((channel) => (
          <label key={channel}>
            <input
              type="checkbox"
              checked={!hidden.includes(channel)}
              disabled={!hydrated}
              onChange={({ target }) =>
                onAsk({
                  hidden: target.checked ? hidden.filter((each) => each !== channel) : [...hidden, channel],
                })
              }
            />
            <span>{names.channels[channel]}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
