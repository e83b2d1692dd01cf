import { recordMoney } from "../../../i18n/en/record-money.ts";
import type { ViewProps } from "../views.tsx";
import { Money } from "./Money.tsx";

/** The way from the record to money in this language. */
export function MoneyEn(props: ViewProps) {
  return <Money {...props} words={recordMoney} />;
}
