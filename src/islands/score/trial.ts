import { useStore } from "@nanostores/react";
import { atom } from "nanostores";
import { CAFE_SCORES } from "../../domain/score/cafe-scores.ts";
import type { ScoreSystem, Signal } from "../../domain/score/score-system.ts";

/** The weights that the instruments start from. */
export const OPENING: ScoreSystem = CAFE_SCORES.talk;

/** The weights that the reader tries on the café's posts: every instrument of the page follows them. Not kept. */
export const $trial = atom<ScoreSystem>(OPENING);

export function useTrial(): ScoreSystem {
  return useStore($trial, { ssr: () => OPENING });
}

/** Gives one signal other points. */
export function weigh(signal: Signal, points: number): void {
  const system = $trial.get();
  $trial.set({ ...system, id: "trial", points: { ...system.points, [signal]: points } });
}

/** True when both give every signal the same points. */
export function isSameWeights(one: ScoreSystem, other: ScoreSystem): boolean {
  const signals = new Set([...Object.keys(one.points), ...Object.keys(other.points)]) as Set<Signal>;
  return [...signals].every((signal) => (one.points[signal] ?? 0) === (other.points[signal] ?? 0));
}

/** A weight runs from 0 to 20 on its ruler; more may be typed. */
export const WEIGHT_BOUNDS = { unit: "count", min: 0, max: 1000, reach: 20, step: 1 } as const;
