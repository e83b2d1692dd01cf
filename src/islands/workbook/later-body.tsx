import { lazy } from "react";
import { useDesk } from "./desk.ts";

/** What stands in the parts, fetched once something stands in one; where it cannot be, a sentence says so. */
export const PartBody = lazy(async () => {
  const found = await import("./parts/PartBody.tsx").catch(() => null);
  return { default: found?.PartBody ?? Unreached };
});

function Unreached() {
  return <p role="alert">{useDesk().words.page.unreached}</p>;
}
