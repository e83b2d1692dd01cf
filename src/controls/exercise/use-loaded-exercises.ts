import { useEffect, useState } from "react";
import { type ExerciseSpec, printSpec } from "../../domain/exercise/spec.ts";
import type { Locale } from "../../i18n/locale.ts";
import { type LoadedExercise, loadExercise } from "./load-exercise.ts";

export type Loading =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; retry(): void }
  | { readonly kind: "ready"; readonly exercises: readonly LoadedExercise[] };

/** These exercises with the words of one language, fetched when they are first wanted. */
export function useLoadedExercises(specs: readonly ExerciseSpec[], locale: Locale): Loading {
  const name = specs.map(printSpec).join(" ");
  const [found, setFound] = useState<{ name: string; exercises: readonly LoadedExercise[] | null } | null>(
    null,
  );
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the name stands for the specs; another try fetches again.
  useEffect(() => {
    let current = true;
    Promise.all(specs.map((spec) => loadExercise(spec, locale))).then(
      (exercises) => current && setFound({ name, exercises }),
      () => current && setFound({ name, exercises: null }),
    );
    return () => {
      current = false;
    };
  }, [name, locale, tries]);
  if (found?.name !== name) return { kind: "loading" };
  return found.exercises
    ? { kind: "ready", exercises: found.exercises }
    : { kind: "failed", retry: () => setTries(tries + 1) };
}
