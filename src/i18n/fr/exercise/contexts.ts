import type { ContextId } from "../../../domain/exercise/contexts.ts";
import type { ContextWords } from "../../exercise/exercise-words.ts";

/** The businesses, all of one gender, so that a sentence can go on with « elle ». */
export const contexts: Readonly<Record<ContextId, ContextWords>> = {
  bakery: business("une boulangerie de quartier", "la boulangerie", "commandes"),
  clinic: business("une clinique de physiothérapie", "la clinique", "évaluations"),
  association: business("une association communautaire", "l’association", "adhésions"),
  software: business("une entreprise de logiciels", "l’entreprise de logiciels", "licences"),
  roastery: business("une brûlerie de café", "la brûlerie", "commandes"),
  pottery: business("une céramiste", "la céramiste", "pièces"),
  "music-school": business("une école de musique", "l’école de musique", "inscriptions"),
  bookshop: business("une librairie indépendante", "la librairie", "commandes"),
  farm: business("une ferme maraîchère", "la ferme", "commandes"),
  gym: business("une salle d’escalade", "la salle d’escalade", "adhésions"),
  theatre: business("une compagnie de théâtre", "la compagnie de théâtre", "réservations"),
  soapery: business("une savonnerie artisanale", "la savonnerie", "commandes"),
  renovation: business("une entreprise de rénovation", "l’entreprise de rénovation", "ventes"),
  travel: business("une agence de voyages", "l’agence de voyages", "réservations"),
};

function business(who: string, the: string, salesName: string): ContextWords {
  return { who, the, of: `de ${the}`, whose: `de ${the}`, salesName };
}
