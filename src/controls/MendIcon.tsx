/** The pencil that marks something to mend; never without words beside it. */
export function MendIcon() {
  return (
    <svg className="mend-icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d="m2 14 .8-3.4 8-8 2.600 2.600-8 8zM9.300 4.100l2.600 2.600"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinejoin="round"
      />
    </svg>
  );
}
