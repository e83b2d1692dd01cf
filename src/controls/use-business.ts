import type { Business } from "../domain/business/business.ts";
import { useWorkbook } from "./use-workbook.ts";

/** The business that the learner works on; an empty one until the page answers. */
export function useBusiness(): Business {
  return useWorkbook(({ business }) => business);
}
