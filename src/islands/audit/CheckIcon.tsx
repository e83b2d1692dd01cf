/** The tick of what is right; never without words beside it. */
export function CheckIcon() {
  return (
    <svg className="check-icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d="m2.500 8.500 3.500 3.500 7.500-8" fill="none" stroke="currentColor" strokeWidth="1.800" />
    </svg>
  );
}
