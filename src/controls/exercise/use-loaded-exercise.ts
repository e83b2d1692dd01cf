import { useEffect, useState } from "react";
import { parseSpec } from "../../domain/exercise/spec.ts";
import type { Locale } from "../../i18n/locale.ts";
import { type LoadedExercise, loadExercise } from "./load-exercise.ts";

export type Loading =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; retry(): void }
  | { readonly kind: "ready"; readonly loaded: LoadedExercise };

/** The exercise of a spec, fetched when it is first wanted. The one before stays until the next has come. */
export function useLoadedExercise(spec: string | null, locale: Locale): Loading {
  const [found, setFound] = useState<{ spec: string; loaded: LoadedExercise | null } | null>(null);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try fetches again.
  useEffect(() => {
    const wanted = spec === null ? null : parseSpec(spec);
    if (!wanted || spec === null) return;
    let current = true;
    loadExercise(wanted, locale).then(
      (loaded) => current && setFound({ spec, loaded }),
      () => current && setFound({ spec, loaded: null }),
    );
    return () => {
      current = false;
    };
  }, [spec, locale, tries]);
  if (found === null || found.spec !== spec) return { kind: "loading" };
  return found.loaded
    ? { kind: "ready", loaded: found.loaded }
    : { kind: "failed", retry: () => setTries(tries + 1) };
}
