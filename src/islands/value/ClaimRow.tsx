type Props = {
  readonly name: string;
  readonly sales: number;
  /** What the channel caused, where `sales` are only claimed. */
  readonly caused?: number;
  readonly most: number;
  readonly shown: string;
  readonly note?: string;
};

const ROW = 22;

/** Sales that someone credits the channel with; what lies past those it caused is drawn hollow. */
export function ClaimRow({ name, sales, caused, most, shown, note }: Props) {
  const x = (count: number) => `${Math.round((count / most) * 10_000) / 100}%`;
  const isClaim = caused !== undefined;
  const kept = isClaim ? Math.min(sales, caused) : sales;
  return (
    <li className={isClaim ? undefined : "value"}>
      <span>{name}</span>
      <svg width="100%" height={ROW} aria-hidden="true">
        <rect className={isClaim ? "claim-kept" : "fill-value"} width={x(kept)} y="3" height={ROW - 6} />
        {sales > kept && (
          <rect className="claim-over" x={x(kept)} width={x(sales - kept)} y="3.5" height={ROW - 7} />
        )}
        {isClaim && <line className="claim-caused" x1={x(caused)} x2={x(caused)} y1="0" y2={ROW} />}
      </svg>
      <b>{shown}</b>
      {isClaim && <small>{note}</small>}
    </li>
  );
}
