import { type ComponentType, useState } from "react";

/** A part of the lesson that is fetched when it is asked for. */
export type Loaded<Props> = {
  /** `null` until it is here. */
  readonly Part: ComponentType<Props> | null;
  /** True when it could not be fetched; asking again tries again. */
  readonly failed: boolean;
  open(): Promise<void>;
};

/** Fetches a part of the lesson once `open` is called. */
export function useLoaded<Props>(load: () => Promise<ComponentType<Props>>): Loaded<Props> {
  const [Part, setPart] = useState<ComponentType<Props> | null>(null);
  const [failed, setFailed] = useState(false);
  const open = async () => {
    try {
      const loaded = await load();
      setFailed(false);
      setPart(() => loaded);
    } catch {
      setFailed(true);
    }
  };
  return { Part, failed, open };
}
