/** A seal over a fold: what lies under it is not read. */
export function SealMark() {
  return (
    <svg className="seal-mark" width="56" height="24" viewBox="0 0 56 24" aria-hidden="true">
      <path d="M.5.5h55v23H.5zM.5.5 28 14 55.500.5" fill="none" stroke="currentColor" />
      <circle cx="28" cy="13.500" r="6" fill="currentColor" />
    </svg>
  );
}
