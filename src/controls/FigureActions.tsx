import { use, useId, useRef, useState } from "react";
import type { Locale } from "../i18n/locale.ts";
import { messages } from "../i18n/messages.ts";
import { FigureExportContext } from "./figure-export.ts";

type State = "idle" | "busy" | "failed";

/** Keeps the figure it stands in as a file; what draws it is loaded when first asked for. Nothing where nothing may be kept. */
export function FigureActions({ locale }: { readonly locale: Locale }) {
  const exported = use(FigureExportContext);
  const [isOpen, setOpen] = useState(false);
  const [state, setState] = useState<State>("idle");
  const box = useRef<HTMLSpanElement>(null);
  const id = useId();
  if (!exported) return null;
  const words = messages(locale).controls;
  const save = async (format: "svg" | "png") => {
    const figure = box.current?.closest("figure");
    if (!figure || state === "busy") return;
    setState("busy");
    try {
      const { saveFigure } = await import("../adapters/drawing/save-figure.ts");
      await saveFigure(figure, format, exported.plan);
      setState("idle");
    } catch {
      setState("failed");
    }
  };
  return (
    <span className="figure-actions" ref={box}>
      <button
        type="button"
        className="text-button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {words.keepFigure}
      </button>
      <span id={id} hidden={!isOpen}>
        {(["svg", "png"] as const).map((format) => (
          <button
            key={format}
            type="button"
            className="text-button"
            aria-disabled={state === "busy"}
            onClick={() => save(format)}
          >
            {words.keepAs[format]}
          </button>
        ))}
      </span>
      {state === "failed" && <span role="status">{words.keepFailed}</span>}
    </span>
  );
}
