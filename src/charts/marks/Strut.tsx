/** Keeps a box at least `height` pixels high: geometry in HTML without a style attribute, which the CSP forbids. */
export function Strut({ height }: { readonly height: number }) {
  return (
    <svg
      className="strut"
      width="1"
      height={Math.max(0, Math.round(height * 100) / 100)}
      aria-hidden="true"
    />
  );
}
