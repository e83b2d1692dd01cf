import { useEffect, useState } from "react";

type Fetched<Part> = { readonly part: Part | null; readonly isOutOfReach: boolean };

/**
 * A part of the page that is fetched once it is wanted; without a network it says so, and tries again the next time: when
 * it is wanted anew, or where wishes are counted, with the next one.
 */
export function useFetched<Part>(wanted: boolean | number, fetchPart: () => Promise<Part>): Fetched<Part> {
  const [fetched, setFetched] = useState<Fetched<Part>>({ part: null, isOutOfReach: false });
  const missing = fetched.part === null && wanted;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `fetchPart` is always the same import, written where it is used.
  useEffect(() => {
    if (!missing) return;
    fetchPart().then(
      (part) => setFetched({ part, isOutOfReach: false }),
      () => setFetched({ part: null, isOutOfReach: true }),
    );
  }, [missing]);
  return fetched;
}
