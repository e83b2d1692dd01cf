import { LIMITS } from "../../domain/business/limits.ts";
import type { Experiment, Variant } from "../../domain/experiment/experiment.ts";
import type { trackingLog } from "../../i18n/fr/tracking-log.ts";
import type { Locale } from "../../i18n/locale.ts";
import { moveBetweenCells } from "../sheet/move-between-cells.ts";
import { SheetCell } from "../sheet/SheetCell.tsx";

type Props = {
  readonly experiment: Experiment;
  readonly locale: Locale;
  readonly words: typeof trackingLog;
  onChange(change: Partial<Experiment>): void;
};

const COUNT = { unit: "count" } as const;

/** The two versions: what they are called, how many people saw each and how many of them acted. */
export function VersionTable({ experiment, locale, words, onChange }: Props) {
  return (
    <div className="table-scroll log-wide">
      <table className="sheet" onKeyDown={moveBetweenCells}>
        <thead>
          <tr>
            <th scope="col">{words.version}</th>
            <th scope="col">{words.exposed}</th>
            <th scope="col">{words.converted}</th>
          </tr>
        </thead>
        <tbody>
          {(["a", "b"] as const).map((key) => {
            const version = experiment[key];
            const letter = key.toUpperCase();
            const change = (changed: Partial<Variant>) => onChange({ [key]: { ...version, ...changed } });
            return (
              <tr key={key}>
                <td className="log-version">
                  <span aria-hidden="true">{letter}</span>
                  <input
                    type="text"
                    className="is-name"
                    aria-label={words.name(letter)}
                    maxLength={LIMITS.line}
                    value={version.name}
                    onChange={(event) => change({ name: event.target.value })}
                  />
                </td>
                <td>
                  <SheetCell
                    label={words.exposedOf(letter)}
                    column={COUNT}
                    value={version.exposed}
                    locale={locale}
                    onChange={(exposed) => change({ exposed: exposed === null ? null : Math.round(exposed) })}
                  />
                </td>
                <td>
                  <SheetCell
                    label={words.convertedOf(letter)}
                    column={COUNT}
                    value={version.converted}
                    locale={locale}
                    onChange={(converted) =>
                      change({ converted: converted === null ? null : Math.round(converted) })
                    }
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
