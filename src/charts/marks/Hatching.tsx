/**
 * The hatchings of a drawing: what is not certain or not yet in, in the hue of what it blurs. A part of a lesson that is out of view
 * lends none to another: where several draw, each has its own, under a name of its own.
 */
export function Hatching({ name = "hatch" }: { readonly name?: string }) {
  return (
    <defs>
      {(["cost", "value", "ink"] as const).map((hue) => (
        <pattern
          key={hue}
          id={`${name}-${hue}`}
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
