import { type ComponentType, lazy } from "react";

/**
 * A part of an island, fetched when it is first shown. Where it cannot be, `Unreached` stands in its place with what it was given,
 * and all else of the island stays: without this, React would take the whole island away.
 */
export function fetchedPart<Props>(
  load: () => Promise<ComponentType<Props>>,
  Unreached: ComponentType<Props>,
): ComponentType<Props> {
  const come = () =>
    load()
      .catch(() => Unreached)
      .then((Part) => ({ default: Part }));
  return lazy(come) as unknown as ComponentType<Props>;
}
