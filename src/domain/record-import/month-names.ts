import { foldWords } from "./header-key.ts";

/** Names of the months as exports write them in English, French, Portuguese, Spanish and German, whole and cut. */
const NAMES = [
  "january jan janvier janv janeiro enero ene januar",
  "february feb fevrier fevr fev fevereiro febrero februar",
  "march mar mars marco marzo marz mrz",
  "april apr avril avr abril abr",
  "may mai maio mayo",
  "june jun juin junho junio juni",
  "july jul juillet juil julho julio juli",
  "august aug aout aou agosto ago",
  "september sep sept septembre setembro set septiembre",
  "october oct octobre outubro out octubre oktober okt",
  "november nov novembre novembro noviembre",
  "december dec decembre dezembro dez diciembre dic dezember",
];

const MONTH_OF = new Map(
  NAMES.flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
);

/** The month that a word names, 1 to 12; `null` for another word. */
export function monthNamed(word: string): number | null {
  return MONTH_OF.get(foldWords(word)) ?? null;
}
