import { fetchedPart } from "../../controls/fetched-part.ts";
import { useDesk } from "./desk.ts";

/** What stands in the parts, fetched once something stands in one; where it cannot be, a sentence says so. */
export const PartBody = fetchedPart(async () => (await import("./parts/PartBody.tsx")).PartBody, Unreached);

function Unreached() {
  return <p role="alert">{useDesk().words.page.unreached}</p>;
}
