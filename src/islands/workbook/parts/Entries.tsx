import type { ReactNode } from "react";

type Props = { readonly children: ReactNode };

/** Ruled lines of a page: a name on the left, what is entered on the right. */
export function Entries({ children }: Props) {
  return <dl className="entries">{children}</dl>;
}

type EntryProps = {
  readonly name: ReactNode;
  /** A figure stands at the right edge; a text runs on from the name. */
  readonly isFigure?: boolean;
  readonly children: ReactNode;
};

/** One of them. */
export function Entry({ name, isFigure = false, children }: EntryProps) {
  return (
    <div className={isFigure ? "entry is-figure" : "entry"}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A text of the learner's; where there is none, the words that say so. */
export function Written({ text, otherwise }: { readonly text: string; readonly otherwise: string }) {
  return text.trim() === "" ? <i className="unwritten">{otherwise}</i> : text;
}
