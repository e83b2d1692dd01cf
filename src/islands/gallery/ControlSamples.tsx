import { useState } from "react";
import { InputProblemNote } from "../../controls/InputProblemNote.tsx";
import { LivingInput } from "../../controls/LivingInput.tsx";
import { QuantityField } from "../../controls/QuantityField.tsx";
import { inputBounds } from "../../domain/simulation/inputs.ts";
import { galleryWords } from "../../i18n/gallery-words.ts";
import type { Locale } from "../../i18n/locale.ts";

const BOUNDS = inputBounds("adSpend");

type Props = { readonly locale: Locale };

/** The living figure and the field in their states, at work on one amount. */
export function ControlSamples({ locale }: Props) {
  const [value, setValue] = useState(80_000);
  const words = galleryWords(locale);
  const input = { label: words.fieldLabel, value, bounds: BOUNDS, locale, onChange: setValue };
  const note = { bounds: BOUNDS, locale, onChoose: setValue };
  return (
    <div className="gallery-stack">
      <p>
        {words.sentence.before}
        <LivingInput {...input} />
        {words.sentence.after}
      </p>
      <QuantityField {...input} />
      <QuantityField {...input} slider={false} />
      <InputProblemNote id="sample-unreadable" problem={{ kind: "unreadable", typed: "8oo" }} {...note} />
      <InputProblemNote id="sample-range" problem={{ kind: "out-of-range" }} {...note} />
      <InputProblemNote
        id="sample-ambiguous"
        problem={{ kind: "ambiguous", typed: "1,234", readings: [123_400, 123] }}
        {...note}
      />
    </div>
  );
}
