import { useStore } from "@nanostores/react";
import { useEffect, useState } from "react";
import { $fragment, setFragment } from "../../adapters/page/fragment.ts";
import { type LoadedExercise, loadExercise } from "../../controls/exercise/load-exercise.ts";
import {
  exercisesOf,
  parseWorksheet,
  printWorksheet,
  type Worksheet,
} from "../../domain/practice/worksheet.ts";
import type { Locale } from "../../i18n/locale.ts";

const BLANK: Worksheet = { kinds: [], level: 1, count: 8, seed: 1 };

export type Sheet =
  | { readonly kind: "loading" | "empty" }
  | { readonly kind: "failed"; retry(): void }
  | { readonly kind: "ready"; readonly exercises: readonly LoadedExercise[] };

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

/** The exercises of a sheet, with the words of one language. */
export function useSheet(sheet: Worksheet, locale: Locale): Sheet {
  const name = sheet.kinds.length > 0 ? printWorksheet(sheet) : null;
  const [found, setFound] = useState<{ name: string; exercises: readonly LoadedExercise[] | null } | null>(
    null,
  );
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the name stands for the sheet; another try fetches again.
  useEffect(() => {
    if (name === null) return;
    let current = true;
    Promise.all(exercisesOf(sheet).map((spec) => loadExercise(spec, locale))).then(
      (exercises) => current && setFound({ name, exercises }),
      () => current && setFound({ name, exercises: null }),
    );
    return () => {
      current = false;
    };
  }, [name, locale, tries]);
  if (name === null) return { kind: "empty" };
  if (found?.name !== name) return { kind: "loading" };
  return found.exercises
    ? { kind: "ready", exercises: found.exercises }
    : { kind: "failed", retry: () => setTries(tries + 1) };
}
