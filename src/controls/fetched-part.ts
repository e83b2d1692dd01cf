import { type ComponentType, lazy } from "react";

/**
 * A part of an island, fetched when it is first shown. If it cannot be fetched, `Unreached` is drawn in its place with the same props,
 * until the page is loaded again; without that, React would take the whole island away.
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
