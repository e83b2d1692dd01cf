/** Slips that change the return a report claims: each is a way to misread the case, and the engine computes both. */
export const MONEY_FLAWS = [
  /** A sale as the platform claims it, against the shop's own records. */
  "platform-claim",
  /** One order counted under each channel it passed through. */
  "double-count",
  /** Revenue put in the place of what it leaves. */
  "revenue-as-profit",
  /** The team's hours left out of the investment. */
  "no-staff-time",
  /** Counted before the sales cycle has run. */
  "too-early",
] as const;

/** Slips beside the money: what a sentence makes of a true figure. */
export const CLAIM_FLAWS = [
  /** Attention presented as the result. */
  "vanity-result",
  /** A return without the small sum it was made on. */
  "ratio-hides-size",
  /** A percentage of people who are not those it speaks of. */
  "percent-without-base",
  /** A rise from a month chosen for being low. */
  "weak-month",
] as const;

/** Everything that may be wrong in a report to audit. */
export const FLAWS = [...MONEY_FLAWS, ...CLAIM_FLAWS] as const;

export type MoneyFlaw = (typeof MONEY_FLAWS)[number];
export type Flaw = (typeof FLAWS)[number];

/** Where the course teaches it: the lesson's number, and the part of it where one is known. */
export const LESSON_OF: Readonly<Record<Flaw, { readonly lesson: number; readonly part?: string }>> = {
  "platform-claim": { lesson: 8 },
  "double-count": { lesson: 8 },
  "revenue-as-profit": { lesson: 9, part: "count-everything" },
  "no-staff-time": { lesson: 9, part: "count-everything" },
  "too-early": { lesson: 9, part: "right-time" },
  "vanity-result": { lesson: 4 },
  "ratio-hides-size": { lesson: 9 },
  "percent-without-base": { lesson: 1 },
  "weak-month": { lesson: 6 },
};

/** True for the name of a flaw. */
export function isFlaw(name: string): name is Flaw {
  return (FLAWS as readonly string[]).includes(name);
}

/** True for a flaw that changes the return. */
export function isMoneyFlaw(flaw: Flaw): flaw is MoneyFlaw {
  return (MONEY_FLAWS as readonly string[]).includes(flaw);
}
