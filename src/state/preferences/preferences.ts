import { storedAtom } from "../../adapters/storage/stored-atom.ts";
import { CURRENCY_CODES, type CurrencyCode } from "../../domain/quantity/currency.ts";

/** How a reader wants to see figures. The amounts never change with it: a currency here is a name, not a conversion. */
export type Preferences = {
  /** Number style by page language, as a language tag; absent, the style of the page's language. */
  readonly styles: Readonly<Record<string, string>>;
  readonly currency: CurrencyCode;
  /** Whether the simulator shows every input, or the few that a first look needs. */
  readonly allInputs: boolean;
  /** Whether letters alone do something: P opens the presenter. A reader who speaks to the machine turns them off. */
  readonly letterKeys: boolean;
};

export const DEFAULT_PREFERENCES: Preferences = {
  styles: {},
  currency: "CAD",
  allInputs: false,
  letterKeys: true,
};

/** The reader's preferences. Read by hand: this runs on every page before anything else is loaded. */
export const $preferences = storedAtom<Preferences>("preferences", {
  initial: DEFAULT_PREFERENCES,
  read: readPreferences,
  write: (preferences) => JSON.stringify(preferences),
});

/** Preferences from stored text; whatever is missing or foreign falls back to its default. */
export function readPreferences(text: string): Preferences {
  try {
    const kept = JSON.parse(text) as Partial<Record<keyof Preferences, unknown>> | null;
    const currency = CURRENCY_CODES.find((code) => code === kept?.currency) ?? DEFAULT_PREFERENCES.currency;
    const styles = Object.entries(kept?.styles ?? {}).filter(([, style]) => typeof style === "string");
    return {
      styles: Object.fromEntries(styles),
      currency,
      allInputs: kept?.allInputs === true,
      letterKeys: kept?.letterKeys !== false,
    };
  } catch {
    return DEFAULT_PREFERENCES;
  }
}
