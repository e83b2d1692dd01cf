import type { ReactNode } from "react";
import type { Sentence } from "../../i18n/audit/say.ts";
import { Prose } from "./Prose.tsx";

type Props = { readonly letter: string; readonly sentence: Sentence; readonly children?: ReactNode };

/** A statement that is only read, and what stands under it. */
export function PlainLine({ letter, sentence, children }: Props) {
  return (
    <>
      <p className="audit-statement">
        <span className="audit-letter">{letter}</span>
        <span>
          <Prose of={sentence} />
        </span>
      </p>
      {children}
    </>
  );
}
