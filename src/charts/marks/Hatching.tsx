/** The hatchings of a drawing: what is not certain or not yet in, in the hue of what it blurs. */
export function Hatching() {
  return (
    <defs>
      {(["cost", "value", "ink"] as const).map((hue) => (
        <pattern
          key={hue}
          id={`hatch-${hue}`}
          className={`hatch-${hue}`}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="5" height="5" />
          <path d="M1 0v5" strokeWidth="1.700" />
        </pattern>
      ))}
    </defs>
  );
}
