import { LedgerAccount } from "../../controls/LedgerAccount.tsx";
import { useFormat } from "../../controls/use-format.ts";
import { galleryWords } from "../../i18n/gallery-words.ts";
import { ledgerWords } from "../../i18n/ledger-words.ts";
import type { Locale } from "../../i18n/locale.ts";

const STATES = [
  { name: "gain", value: 336_000, pending: 0 },
  { name: "even", value: 240_000, pending: 0 },
  { name: "loss", value: 144_000, pending: 0 },
  { name: "pending", value: 336_000, pending: 84_000 },
] as const;

type Props = { readonly locale: Locale };

/** The ledger when value exceeds cost, equals it, falls short of it, and is partly still on its way. */
export function LedgerSamples({ locale }: Props) {
  const format = useFormat(locale);
  const words = galleryWords(locale);
  const { entries, names, cost, value: valueWord } = ledgerWords(locale);
  const costs = (
    [
      ["staff", 120_000],
      ["ads", 80_000],
      ["content", 25_000],
      ["tools", 15_000],
    ] as const
  ).map(([id, amount]) => ({ id, label: names[id] ?? entries[id], amount, shown: format.money(amount) }));
  return (
    <div className="gallery-pairs">
      {STATES.map(({ name, value, pending }) => (
        <figure className="plate ledger" key={name}>
          <h3>{words.states[name]}</h3>
          <LedgerAccount
            costs={costs}
            value={value}
            pending={pending}
            contribution={3000}
            hourlyCost={3750}
            height={260}
            showTick={(amount) => format.count(amount / 100)}
            costHead={
              <>
                <span>{cost}</span> <b>{format.money(240_000)}</b>
              </>
            }
            valueHead={
              <>
                <span>{valueWord}</span> <b>{format.money(value)}</b>
              </>
            }
            underCosts={null}
            aboveLine={null}
            belowLine={<b>{format.money(value - 240_000, "always")}</b>}
          />
        </figure>
      ))}
    </div>
  );
}
