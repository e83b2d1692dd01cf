import { useEffect, useRef } from "react";
import { announce } from "../../../adapters/page/announce.ts";
import type { FormProps } from "../form-props.ts";
import { VerdictNote } from "../VerdictNote.tsx";

/** Items to put in order, moved up and down by buttons, which keep the focus as they move. */
export function OrderForm({ given, marking, text, id, words, shared, onChange }: FormProps<"order">) {
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<{ item: string; by: -1 | 1 } | null>(null);
  const { items } = given;
  const move = (item: string, by: -1 | 1) => {
    const from = items.indexOf(item);
    const to = from + by;
    if (to < 0 || to >= items.length) return;
    moved.current = { item, by };
    onChange({ form: "order", items: items.toSpliced(from, 1).toSpliced(to, 0, item) });
    announce(() => words.moved(text.options[item] ?? item, to + 1, items.length));
  };
  // A button that moves with its item would lose the focus, and at the end of the list the other one takes it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each move.
  useEffect(() => {
    const { current } = moved;
    moved.current = null;
    if (!current) return;
    const buttons = list.current?.querySelectorAll<HTMLButtonElement>(`[data-item="${current.item}"] button`);
    buttons?.[current.by === -1 ? 0 : 1]?.focus();
  }, [items]);
  return (
    <>
      <p className="form-note">{words.orderNote}</p>
      <ol className="order" ref={list} aria-describedby={`${id}-verdict`}>
        {items.map((item, index) => (
          <li key={item} data-item={item}>
            <span className="order-place" aria-hidden="true">
              {index + 1}
            </span>
            <span>{text.options[item]}</span>
            <span className="order-moves">
              {([-1, 1] as const).map((by) => {
                const isEnd = by === -1 ? index === 0 : index === items.length - 1;
                const label = text.options[item] ?? item;
                return (
                  <button
                    key={by}
                    type="button"
                    aria-label={by === -1 ? words.up(label) : words.down(label)}
                    aria-disabled={isEnd || undefined}
                    onClick={() => move(item, by)}
                  >
                    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
                      <path
                        d={by === -1 ? "M8 14V3M3 8l5-5 5 5" : "M8 2v11M3 8l5 5 5-5"}
                        fill="none"
                        stroke="currentColor"
                        strokeWidth="2"
                      />
                    </svg>
                  </button>
                );
              })}
            </span>
          </li>
        ))}
      </ol>
      <div id={`${id}-verdict`} role="status">
        {marking && (
          <VerdictNote
            verdict={marking.verdict}
            text={text}
            shared={shared}
            words={words}
            instead={{ correct: words.rightPlain, almost: words.almostOrder }}
          />
        )}
      </div>
    </>
  );
}
