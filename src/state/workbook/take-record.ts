import type { FilledParts } from "../../domain/record-tally/plan-from-record.ts";
import { $workbook, changeBusiness } from "./workbook.ts";

/** Takes what a record says into the open business's funnel and plan; returns what puts both back as they were. */
export function takeRecord({ funnel, plan }: FilledParts): () => void {
  const { id, funnel: earlierFunnel, plan: earlierPlan } = $workbook.get().business;
  changeBusiness("funnel", () => funnel);
  changeBusiness("plan", () => plan);
  return () => {
    // Another business is open by now: its parts are not to be written over.
    if ($workbook.get().business.id !== id) throw new Error("Another business is open.");
    changeBusiness("funnel", () => earlierFunnel);
    changeBusiness("plan", () => earlierPlan);
  };
}
