import { useStore } from "@nanostores/react";
import type { Business } from "../domain/business/business.ts";
import { $workbook } from "../state/workbook/workbook.ts";
import { EMPTY_WORKBOOK } from "../state/workbook/workbook-document.ts";

/** The business that the learner works on; an empty one until the page answers. */
export function useBusiness(): Business {
  return useStore($workbook, { ssr: () => EMPTY_WORKBOOK }).business;
}
