import type { CustomerPath } from "./customer-path.ts";

/** Channels of the sample: the two of Café Merisier's plan, and three that its plan does not pay for. */
export const SAMPLE_CHANNELS = ["instagram", "linkedin", "newsletter", "search", "direct"] as const;

export type SampleChannel = (typeof SAMPLE_CHANNELS)[number];

type Line = readonly [path: string, days: string, sales: number, others: number];

// Fictional. Instagram is where most people first see the coffee, and LinkedIn where offices do, weeks before they order;
// the newsletter, a search or the site's own address come last.
const LINES: readonly Line[] = [
  ["instagram", "3", 26, 2100],
  ["search", "1", 20, 640],
  ["newsletter", "1", 9, 310],
  ["direct", "0", 19, 520],
  ["linkedin", "12", 3, 460],
  ["instagram newsletter", "18 2", 28, 240],
  ["instagram direct", "9 0", 18, 180],
  ["instagram search", "8 1", 14, 150],
  ["instagram instagram", "12 3", 7, 260],
  ["linkedin search", "24 2", 5, 95],
  ["linkedin direct", "30 1", 4, 60],
  ["linkedin newsletter", "33 4", 6, 85],
  ["search direct", "6 0", 8, 120],
  ["search newsletter", "15 3", 6, 90],
  ["search instagram", "11 4", 2, 70],
  ["newsletter direct", "5 0", 5, 50],
  ["newsletter newsletter", "20 6", 3, 110],
  ["direct newsletter", "14 2", 3, 45],
  ["newsletter search", "7 1", 2, 40],
  ["direct instagram", "10 3", 1, 35],
  ["linkedin instagram", "26 6", 1, 55],
  ["instagram linkedin", "21 8", 2, 48],
  ["linkedin linkedin", "28 9", 2, 120],
  ["search search", "4 0", 3, 75],
  ["direct search", "8 1", 1, 30],
  ["instagram newsletter direct", "21 6 0", 9, 60],
  ["instagram newsletter newsletter", "30 12 3", 6, 70],
  ["instagram search newsletter", "19 11 2", 5, 48],
  ["instagram search direct", "13 5 0", 6, 52],
  ["instagram instagram newsletter", "24 15 3", 5, 85],
  ["instagram instagram direct", "16 7 0", 4, 66],
  ["instagram instagram search", "17 8 1", 3, 58],
  ["instagram direct newsletter", "22 9 2", 2, 30],
  ["linkedin newsletter direct", "41 15 1", 5, 24],
  ["linkedin search direct", "35 9 0", 4, 22],
  ["linkedin newsletter newsletter", "48 22 5", 4, 36],
  ["linkedin linkedin newsletter", "44 20 6", 2, 41],
  ["linkedin search newsletter", "38 18 4", 3, 26],
  ["linkedin instagram newsletter", "36 16 3", 2, 28],
  ["search instagram newsletter", "20 12 2", 2, 32],
  ["search newsletter direct", "17 6 0", 3, 26],
  ["newsletter instagram direct", "15 6 0", 2, 21],
  ["instagram linkedin newsletter", "34 19 4", 1, 25],
  ["newsletter search direct", "12 4 0", 2, 18],
  ["instagram newsletter search", "16 6 1", 3, 34],
  ["search search direct", "9 3 0", 2, 22],
  ["instagram search newsletter direct", "26 14 6 0", 4, 24],
  ["instagram instagram newsletter direct", "29 17 7 0", 3, 28],
  ["instagram newsletter instagram newsletter", "32 20 9 2", 3, 31],
  ["instagram instagram search direct", "22 12 4 0", 3, 22],
  ["linkedin instagram search direct", "43 24 8 0", 2, 14],
  ["linkedin newsletter search direct", "52 27 9 1", 3, 12],
  ["linkedin linkedin newsletter direct", "57 33 12 1", 2, 17],
  ["instagram instagram instagram newsletter", "27 18 10 3", 2, 44],
  ["search instagram newsletter direct", "24 15 5 0", 2, 13],
  ["linkedin search newsletter newsletter", "49 28 14 4", 2, 11],
  ["instagram newsletter newsletter newsletter", "45 30 16 3", 1, 26],
];

/** Café Merisier's sample of customer paths: 300 sales, and the people who took the same paths and did not buy. */
export const SAMPLE_PATHS: readonly CustomerPath[] = LINES.map(([path, days, conversions, nulls]) => ({
  touches: path.split(" "),
  daysBefore: days.split(" ").map(Number),
  conversions,
  nulls,
}));

/**
 * Share of a group as large as the one that met Instagram, drawn at random and kept from seeing it, that bought all the
 * same. Fictional, as the paths are.
 */
export const SAMPLE_UNEXPOSED_RATE = 0.025;
