import { isSame } from "../quantity/is-same.ts";
import { type Business, emptyBusiness } from "./business.ts";

/** True once a lesson's part of a business holds something. */
export function hasWork(business: Business): boolean {
  return !isSame({ ...business, name: "" }, emptyBusiness(business.id));
}

/** True while nothing was written into a business, not even its name. */
export function isEmptyBusiness(business: Business): boolean {
  return business.name.trim() === "" && !hasWork(business);
}
