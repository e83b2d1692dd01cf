/** The tick of what is right; drawn in dashes where the method alone is credited. Never without words beside it. */
export function VerdictIcon({ isCarried }: { readonly isCarried: boolean }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d="m2 8.500 4 4 8-9"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeDasharray={isCarried ? "3 2" : undefined}
      />
    </svg>
  );
}
