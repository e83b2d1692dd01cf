import { useStore } from "@nanostores/react";
import { useState } from "react";
import { $fragment, setFragment } from "../../adapters/page/fragment.ts";
import { parseWorksheet, printWorksheet, type Worksheet } from "../../domain/practice/worksheet.ts";

const BLANK: Worksheet = { kinds: [], level: 1, count: 8, seed: 1 };

/** The sheet that the address names, and a way to change it, which changes the address. */
export function useWorksheet() {
  const fragment = useStore($fragment, { ssr: () => "" });
  // A sheet without exercises has no address: what else was chosen for it stays here.
  const [unnamed, setUnnamed] = useState(BLANK);
  const sheet = parseWorksheet(fragment) ?? unnamed;
  const change = (changes: Partial<Worksheet>) => {
    const next = { ...sheet, ...changes };
    setUnnamed({ ...next, kinds: [] });
    setFragment(next.kinds.length > 0 ? printWorksheet(next) : "", true);
  };
  return { sheet, change };
}
