import { memo, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { afterPaint } from "../../adapters/page/after-paint.ts";
import { writeText } from "../../adapters/page/write-text.ts";
import { useFormat } from "../../controls/use-format.ts";
import { projectScenario } from "../../domain/simulation/project-scenario.ts";
import type { Scenario } from "../../domain/simulation/scenario.ts";
import type { Locale } from "../../i18n/locale.ts";
import { $plan, $planProjection } from "../../state/workbook/simulator-plan.ts";
import { useVerdictBand } from "./uncertainty/use-verdict-band.ts";
import { Verdict } from "./Verdict.tsx";
import { type VerdictWords, verdictWords } from "./verdict-words.ts";

type Props = { readonly published: Scenario; readonly locale: Locale };

/**
 * The bench's verdict. Its words are written by hand in the frame of the key press, as a lesson's figures are; React draws
 * it all anew, ruler included, once that frame has been painted.
 */
export const BenchVerdict = memo(function BenchVerdict({ published, locale }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const format = useFormat(locale);
  const atFirst = useMemo(
    () => ({ scenario: published, projection: projectScenario(published) }),
    [published],
  );
  const [drawn, setDrawn] = useState(atFirst);
  const band = useVerdictBand();

  /** True when the verdict says what is on the bench: where it is another sentence, it is to be drawn first. */
  const write = useCallback(() => {
    const { scenario, projection } = standing() ?? atFirst;
    const words = verdictWords(scenario, projection, format, locale);
    return words !== null && box.current !== null && writeVerdict(box.current, words);
  }, [atFirst, format, locale]);

  // What is drawn may be older than what was written meanwhile.
  useLayoutEffect(() => {
    write();
  });
  useEffect(() => {
    let callOff = () => {};
    const draw = () => setDrawn(standing() ?? atFirst);
    const answer = () => {
      callOff();
      if (write()) callOff = afterPaint(draw);
      else draw();
    };
    draw();
    const stop = $planProjection.listen(answer);
    return () => {
      callOff();
      stop();
    };
  }, [atFirst, write]);

  return <Verdict {...drawn} band={band} locale={locale} ref={box} />;
});

/** What is on the bench; `null` until there is something. */
function standing() {
  const plan = $plan.get();
  const projection = $planProjection.get();
  return plan && projection && { scenario: plan.scenario, projection };
}

/** Writes the verdict's words where they stand; false when it stands there with another sentence. */
function writeVerdict(box: Element, { net, gross, sentence }: VerdictWords): boolean {
  const [netPlace, grossPlace, text] = [".verdict-net", ".verdict-gross", ".verdict-text"].map((place) =>
    box.querySelector(place),
  );
  if (!netPlace || !grossPlace || text?.childNodes.length !== sentence.length) return false;
  writeText(netPlace, net);
  writeText(grossPlace, gross);
  sentence.forEach((piece, index) => {
    writeText(text.childNodes[index] as Node, piece.text);
  });
  return true;
}
