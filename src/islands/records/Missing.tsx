import { useHub } from "./hub.ts";

/** Stands where a part of the hub would that could not be fetched. */
export function Missing() {
  return (
    <p className="records-note" role="alert">
      {useHub().words.views.failed}
    </p>
  );
}
