import type { RefObject } from "react";
import { resetExample } from "../state/workbook/example.ts";

type ExampleResetProps = {
  /** What was changed, and what takes it back. */
  readonly words: { readonly changed: string; readonly reset: string };
  /** The figure that the focus goes to: the button goes with the change it takes back. */
  readonly figure: RefObject<HTMLElement | null>;
};

/** Says that the example was changed, with the button that takes it back. */
export function ExampleReset({ words, figure }: ExampleResetProps) {
  return (
    <p className="example-reset">
      {words.changed}{" "}
      <button
        type="button"
        className="text-button"
        onClick={() => {
          resetExample();
          figure.current?.focus();
        }}
      >
        {words.reset}
      </button>
    </p>
  );
}
