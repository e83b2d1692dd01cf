/** Two ends with hatching between them: the sign of a range. */
export function RangeIcon() {
  return (
    <svg width="16" height="12" viewBox="0 0 16 12" fill="none" stroke="currentColor" aria-hidden="true">
      <path d="M1.500 0v12M14.500 0v12" strokeWidth="1.500" />
      <path d="m4 10 3-8M8.500 10l3-8" strokeWidth="1.300" />
    </svg>
  );
}
