import { type ReactNode, useEffect, useRef } from "react";

type Props = { readonly title: string; readonly summary: string; readonly children: ReactNode };

// Where the bench fits beside its results, its sections stand open; on a phone they start folded.
const ROOMY = "(width >= 1000px)";

/** A section of the inputs that folds; its heading keeps saying what its inputs come to. */
export function InputsSection({ title, summary, children }: Props) {
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const roomy = matchMedia(ROOMY);
    const follow = () => {
      if (box.current) box.current.open = roomy.matches;
    };
    follow();
    roomy.addEventListener("change", follow);
    return () => roomy.removeEventListener("change", follow);
  }, []);
  return (
    <details className="bench-section" ref={box} open>
      <summary>
        <h2>{title}</h2> <span>{summary}</span>
      </summary>
      {children}
    </details>
  );
}
