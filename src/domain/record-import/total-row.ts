import { foldWords } from "./header-key.ts";
import type { SourceRow } from "./source-file.ts";
import type { TableColumn } from "./table-columns.ts";

const TOTAL = /^(sub ?|sous )?(total|totals|totaux|totales|somme|gesamt|summe)$/;
/** What a total may be one of; a campaign that happens to be called « Total something » is none of these. */
const OF = new Set(
  "grand general global overall sub sous search recherche reseau network audience performance max display shopping video smart app campaign campaigns campagne campagnes account accounts compte ad ads group groups groupes groupe annonces ensemble ensembles mots cles keywords filtered filtre filtres all tous toutes les des de du la currency devise but removed enabled sauf supprimees row rows lignes ligne other autres total totals totaux".split(
    " ",
  ),
);
const TOTAL_OF = /^\s*(?:total|totals|totaux)[\s\u00A0\u202F]*[:–—-]/i;
const RESULTS_OF =
  /^(results from|resultats de|resultats pour|resultats des|resultados de|total of|total de) \d+/;

/** True for a row that says it is a total: at the left, in the first cells that hold anything, or behind its last figure. */
export function saysTotal(row: SourceRow, columns: readonly TableColumn[]): boolean {
  const labels = columns.filter(({ role }) => role.kind !== "metric").slice(0, 4);
  if (labels.some(({ index }) => isTotalLabel(row.cells[index]))) return true;
  // Whatever it is of: in a column that names no item, as Google writes it, « Total: » begins no name.
  const others = labels.filter(({ role }) => role.kind !== "item");
  if (others.some(({ index }) => TOTAL_OF.test(String(row.cells[index] ?? "")))) return true;
  const isFilled = (cell: string | number) => String(cell).trim() !== "";
  return isTotalLabel(row.cells.find(isFilled)) || isTotalLabel(row.cells.findLast(isFilled));
}

/**
 * Lines of the totals that close a table. There « Total: » is one in a column of names too, where Google puts it when the table has no
 * other: a campaign that happens to be called so has others below it.
 */
export function closingTotals(
  rows: readonly SourceRow[],
  columns: readonly TableColumn[],
): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const row of rows.toReversed()) {
    const label = row.cells.find((cell) => !/^[\s–—-]*$/.test(String(cell)));
    if (!TOTAL_OF.test(String(label ?? "")) && !saysTotal(row, columns)) break;
    lines.add(row.line);
  }
  return lines;
}

/** True for a total of one item among others, as LinkedIn adds a post's organic and sponsored figures. */
export function totalsOneItem(row: SourceRow, columns: readonly TableColumn[]): boolean {
  return columns.some(({ index, role }) => {
    const text = String(row.cells[index] ?? "").trim();
    return role.kind === "item" && !/^[-–—]*$/.test(text) && !isTotalLabel(text) && !TOTAL_OF.test(text);
  });
}

/** True for a row that names none of the items, or where there are none of the groups, that the others name. */
export function namesNoItem(row: SourceRow, columns: readonly TableColumn[]): boolean {
  const items = columns.filter(({ role }) => role.kind === "item");
  const named = items.length > 0 ? items : columns.filter(({ role }) => role.kind === "group");
  return named.length > 0 && named.every(({ index }) => String(row.cells[index] ?? "").trim() === "");
}

function isTotalLabel(cell: string | number | undefined): boolean {
  if (typeof cell !== "string" || cell.length > 60) return false;
  if (!/tota|somme|gesamt|summe|r[eé]sult/i.test(cell)) return false;
  const words = foldWords(cell);
  if (TOTAL.test(words) || RESULTS_OF.test(words)) return true;
  const parts = words.split(" ");
  return parts.some((part) => TOTAL.test(part)) && parts.every((part) => OF.has(part));
}
