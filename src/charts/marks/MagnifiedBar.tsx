import type { ReactNode } from "react";

const BAR = 22;
const ROW = 44;

type Props = {
  /** The part of the stage that goes on, 0 to 1; the next bar magnifies it. `null` for the last stage. */
  readonly share: number | null;
  /** Place of the stage, 1 first: its shade of ink. */
  readonly place: number;
  /** A rate to compare with: a small triangle under the bar's edge. */
  readonly mark?: number | undefined;
  readonly children?: ReactNode;
};

/** A stage of a funnel: the whole of it as a frame, what goes on in ink, and two lines that magnify that to the next bar. */
export function MagnifiedBar({ share, place, mark, children }: Props) {
  if (share === null) {
    return (
      <svg className="magnified-bar" width="100%" height={BAR} aria-hidden="true">
        <rect className="fill-value" width="100%" height={BAR} />
      </svg>
    );
  }
  const end = `${Math.min(100, share * 100)}%`;
  return (
    <svg className="magnified-bar" width="100%" height={ROW} aria-hidden="true">
      <rect className="funnel-frame" x="0.5" y="0.5" width="99.800%" height={BAR - 1} />
      <rect
        className={`volume-${Math.min(place, 3)}`}
        width={`${Math.max(0.4, Math.min(100, share * 100))}%`}
        height={BAR}
      />
      <line className="funnel-line" x1="0" x2="0" y1={BAR} y2={ROW} />
      <line className="funnel-line" x1={end} x2="100%" y1={BAR} y2={ROW} />
      {mark !== undefined && (
        <svg className="funnel-mark" x={`${mark * 100}%`} y={BAR} overflow="visible" aria-hidden="true">
          <path d="M0 1l5 8h-10z" />
        </svg>
      )}
      {children}
    </svg>
  );
}
