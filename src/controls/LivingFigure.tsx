import { useRef } from "react";
import { announce } from "../adapters/page/announce.ts";
import { spokenAnswer } from "../adapters/page/spoken-answer.ts";
import { inputBounds, writeInput } from "../domain/simulation/inputs.ts";
import type { Locale } from "../i18n/locale.ts";
import { changeExample } from "../state/workbook/example.ts";
import { LivingInput } from "./LivingInput.tsx";
import { useExampleInput } from "./use-example.ts";

type Props = {
  /** Input of the example, as `domain/simulation/inputs.ts` names it. */
  readonly of: string;
  readonly label: string;
  /** The published value, shown until the page answers. */
  readonly initial: number;
  readonly locale: Locale;
};

/** A figure of the lesson's example, in a sentence: change it and the whole page follows. */
export function LivingFigure({ of, label, initial, locale }: Props) {
  const box = useRef<HTMLSpanElement>(null);
  return (
    <LivingInput
      ref={box}
      bounds={inputBounds(of)}
      label={label}
      value={useExampleInput(of) ?? initial}
      locale={locale}
      onChange={(next) => {
        changeExample((scenario) => writeInput(scenario, of, next));
        announce(() => spokenAnswer(box.current));
      }}
    />
  );
}
