import type { ContextId } from "../../../domain/exercise/contexts.ts";
import type { ContextWords } from "../../exercise/exercise-words.ts";

/** The businesses, all of one gender, so that a sentence can go on with « elle ». */
export const contexts: Readonly<Record<ContextId, ContextWords>> = {
  bakery: business("une boulangerie de quartier", "la boulangerie", "commande"),
  clinic: business("une clinique de physiothérapie", "la clinique", "évaluation"),
  association: business("une association communautaire", "l’association", "adhésion"),
  software: business("une entreprise de logiciels", "l’entreprise", "licence", "demande de démonstration"),
  roastery: business("une brûlerie de café", "la brûlerie", "commande"),
  pottery: business("une céramiste", "la céramiste", "pièce"),
  "music-school": business("une école de musique", "l’école", "inscription"),
  bookshop: business("une librairie indépendante", "la librairie", "commande"),
  farm: business("une ferme maraîchère", "la ferme", "commande"),
  gym: business("une salle d’escalade", "la salle", "adhésion"),
  theatre: business("une compagnie de théâtre", "la compagnie", "réservation"),
  soapery: business("une savonnerie artisanale", "la savonnerie", "commande"),
  renovation: business("une entreprise de rénovation", "l’entreprise", "vente", "demande de soumission"),
  travel: business("une agence de voyages", "l’agence", "réservation"),
};

function business(who: string, the: string, sale: string, lead = "demande de renseignements"): ContextWords {
  const [noun = "", ...rest] = lead.split(" ");
  return {
    who,
    the,
    of: `de ${the}`,
    sale,
    sales: `${sale}s`,
    lead,
    leads: [`${noun}s`, ...rest].join(" "),
  };
}
