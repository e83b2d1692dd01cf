import type { ReactNode } from "react";

const BAR = 22;

type BarProps = {
  /** The part of the stage that goes on, 0 to 1; `null` for the last stage, which is whole. */
  readonly share: number | null;
  /** Place of the stage, 1 first: its shade of ink. */
  readonly place: number;
  /** A rate to compare with: a small triangle above the bar. */
  readonly mark?: number | undefined;
  readonly children?: ReactNode;
};

/** A stage of a funnel: the whole of it as a frame, and what goes on in ink. */
export function MagnifiedBar({ share, place, mark, children }: BarProps) {
  return (
    <svg className="magnified-bar" width="100%" height={BAR} aria-hidden="true">
      {share === null ? (
        <rect className="fill-value" width="100%" height={BAR} />
      ) : (
        <>
          <rect className="funnel-frame" x="0.5" y="0.5" width="99.800%" height={BAR - 1} />
          <rect
            className={`volume-${Math.min(place, 3)}`}
            width={`${Math.max(0.4, Math.min(100, share * 100))}%`}
            height={BAR}
          />
        </>
      )}
      {mark !== undefined && (
        <svg className="funnel-mark" x={`${mark * 100}%`} overflow="visible" aria-hidden="true">
          <path d="M0-1l4-6h-8z" />
        </svg>
      )}
      {children}
    </svg>
  );
}

type WedgeProps = { readonly share: number; readonly children: ReactNode };

/** Between two stages: the lines that magnify what goes on to the whole of the next bar, and the words that stand there. */
export function FunnelWedge({ share, children }: WedgeProps) {
  return (
    <div className="funnel-wedge">
      <svg width="100%" height="100%" aria-hidden="true">
        <line x1="0.5" x2="0.5" y2="100%" />
        <line x1={`${Math.min(100, share * 100)}%`} x2="99.900%" y2="100%" />
      </svg>
      {children}
    </div>
  );
}
