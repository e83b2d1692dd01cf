import { recordMoney } from "../../../i18n/fr/record-money.ts";
import type { ViewProps } from "../views.tsx";
import { Money } from "./Money.tsx";

/** The way from the record to money in this language. */
export function MoneyFr(props: ViewProps) {
  return <Money {...props} words={recordMoney} />;
}
