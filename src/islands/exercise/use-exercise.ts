import { useStore } from "@nanostores/react";
import { useEffect, useMemo, useRef, useState } from "react";
import { useFormat } from "../../controls/use-format.ts";
import type { KindId } from "../../domain/exercise/kinds.ts";
import type { Verdict } from "../../domain/exercise/mark/verdict.ts";
import type { Typed } from "../../domain/exercise/read-answer.ts";
import type { Level } from "../../domain/exercise/spec.ts";
import { defaultFormatOptions } from "../../i18n/format/number-format.ts";
import type { Locale } from "../../i18n/locale.ts";
import { $workbook, saveExercise } from "../../state/workbook/workbook.ts";
import { EMPTY_WORKBOOK, type ExerciseRecord } from "../../state/workbook/workbook-document.ts";
import type { Player } from "./player.ts";

const fresh = (seed: number): ExerciseRecord => ({ seed, typed: "", attempts: 0, hints: 0, solved: false });

const COUNTED: readonly Verdict["kind"][] = ["correct", "carried", "almost", "wrong"];

type Asked = {
  readonly lesson: string;
  readonly kind: KindId;
  readonly level: Level;
  readonly firstSeed: number;
  readonly locale: Locale;
};

/**
 * An exercise of the lesson with the learner's work on it, which is kept at every key press. The page is built with the
 * words of its first numbers; what draws and marks is fetched when the reader takes it up, or had done so before.
 */
export function useExercise({ lesson, kind, level, firstSeed, locale }: Asked) {
  const name = `${lesson}/${kind}`;
  const format = useFormat(locale);
  const record = useStore($workbook, { ssr: () => EMPTY_WORKBOOK }).exercises[name] ?? fresh(firstSeed);
  const [player, setPlayer] = useState<Player | null>(null);
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const [showsSolution, setShowsSolution] = useState(false);
  const loading = useRef<Promise<Player> | null>(null);
  const save = (change: Partial<ExerciseRecord>) => saveExercise(name, { ...record, ...change });

  const wake = () => {
    loading.current ??= import("./player.ts").then(({ loadPlayer }) => loadPlayer(kind, locale));
    loading.current.then(setPlayer, () => {
      // Out of reach for now: the next touch asks again.
      loading.current = null;
    });
    return loading.current;
  };
  const usual = defaultFormatOptions(locale);
  const isAsBuilt =
    record.seed === firstSeed &&
    format.options.style === usual.style &&
    format.options.currency === usual.currency;
  const needsPlayer = !isAsBuilt || record.hints > 0 || showsSolution;
  // biome-ignore lint/correctness/useExhaustiveDependencies: fetched once, as soon as it is needed
  useEffect(() => {
    if (needsPlayer) void wake().catch(() => {});
  }, [needsPlayer]);

  const exercise = useMemo(
    () => player?.draw({ kind, level, seed: record.seed }) ?? null,
    [player, kind, level, record.seed],
  );

  /** Marks what is typed, as `meant` when the learner has said which of two readings they meant. */
  const check = async (meant?: Typed["meant"]) => {
    const typed: Typed = meant ? { text: record.typed, meant } : { text: record.typed };
    const ready = await wake();
    const drawn = ready.draw({ kind, level, seed: record.seed });
    const { verdict: marked } = ready.mark(drawn, { form: "number", typed });
    setVerdict(marked);
    save({
      attempts: record.attempts + (COUNTED.includes(marked.kind) ? 1 : 0),
      solved: record.solved || marked.kind === "correct",
    });
  };

  return {
    text: exercise && player ? player.render(exercise, format) : null,
    unreadable: player?.unreadable ?? null,
    isFirst: record.seed === firstSeed,
    format,
    record,
    verdict,
    showsSolution,
    wake: () => void wake().catch(() => {}),
    check: (meant?: Typed["meant"]) => void check(meant).catch(() => {}),
    type: (typed: string) => {
      setVerdict(null);
      save({ typed: typed.slice(0, 200) });
    },
    hint: () => save({ hints: record.hints + 1 }),
    solve: () => setShowsSolution(true),
    again: () => {
      setVerdict(null);
      setShowsSolution(false);
      saveExercise(name, fresh(record.seed + 1));
    },
  };
}
