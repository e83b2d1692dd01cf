import type { ContextId } from "../../../domain/exercise/contexts.ts";
import type { ContextWords } from "../../exercise/exercise-words.ts";

/** The businesses, each an "it". */
export const contexts: Readonly<Record<ContextId, ContextWords>> = {
  bakery: business("a neighbourhood bakery", "the bakery", "order"),
  clinic: business("a physiotherapy clinic", "the clinic", "assessment", "booking request"),
  association: business("a community association", "the association", "membership"),
  software: business("a business software firm", "the firm", "licence", "demo request"),
  roastery: business("a coffee roaster", "the roaster", "order"),
  pottery: business("a pottery studio", "the studio", "piece"),
  "music-school": business("a music school", "the school", "enrolment"),
  bookshop: business("an independent bookshop", "the bookshop", "order"),
  farm: business("a vegetable farm", "the farm", "order"),
  gym: business("a climbing gym", "the gym", "membership"),
  theatre: business("a theatre company", "the company", "booking"),
  soapery: business("a small soap maker", "the soap maker", "order"),
  renovation: business("a kitchen renovator", "the renovator", "sale", "quote request"),
  travel: business("a travel agency", "the agency", "booking"),
};

function business(who: string, the: string, sale: string, lead = "enquiry"): ContextWords {
  const leads = lead.endsWith("y") ? `${lead.slice(0, -1)}ies` : `${lead}s`;
  return { who, the, of: `of ${the}`, sale, sales: `${sale}s`, lead, leads };
}
