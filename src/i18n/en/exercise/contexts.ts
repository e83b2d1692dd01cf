import type { ContextId } from "../../../domain/exercise/contexts.ts";
import type { ContextWords } from "../../exercise/exercise-words.ts";

/** The businesses, each an "it". */
export const contexts: Readonly<Record<ContextId, ContextWords>> = {
  bakery: business("a neighbourhood bakery", "the bakery", "orders"),
  clinic: business("a physiotherapy clinic", "the clinic", "assessments"),
  association: business("a community association", "the association", "memberships"),
  software: business("a business software firm", "the software firm", "licences"),
  roastery: business("a coffee roaster", "the roaster", "orders"),
  pottery: business("a pottery studio", "the pottery studio", "pieces"),
  "music-school": business("a music school", "the music school", "enrolments"),
  bookshop: business("an independent bookshop", "the bookshop", "orders"),
  farm: business("a vegetable farm", "the farm", "orders"),
  gym: business("a climbing gym", "the climbing gym", "memberships"),
  theatre: business("a theatre company", "the theatre company", "bookings"),
  soapery: business("a small soap maker", "the soap maker", "orders"),
  renovation: business("a kitchen renovator", "the renovator", "sales"),
  travel: business("a travel agency", "the travel agency", "bookings"),
};

function business(who: string, the: string, salesName: string): ContextWords {
  return { who, the, of: `of ${the}`, whose: `${the}’s`, salesName };
}
