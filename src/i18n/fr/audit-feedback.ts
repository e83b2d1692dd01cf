import type { Flaw } from "../../domain/audit/flaws.ts";
import type { StatementId } from "../../domain/audit/statements.ts";
import type { FlawFacts } from "../audit/report-facts.ts";
import { type Sentence, say } from "../audit/say.ts";

/** Why each slip is one, with the report’s own figures. */
const why: Readonly<Record<Flaw, (facts: FlawFacts) => Sentence>> = {
  "platform-claim": (f) =>
    say`${f.channel} s’attribue ${f.claimed} ${f.sales}; pour la même période, le registre du client en montre ${f.mended} par ses liens. Une plateforme compte aussi des gens qui ont seulement vu l’annonce, et chacune s’attribue la même vente.`,
  "double-count": (f) =>
    say`Des ${f.sales} passées par deux réseaux sont dans deux lignes du tableau : ${f.twice} sont comptées une fois de trop. Chacune comptée une fois, il en reste ${f.mended}, non ${f.claimed}.`,
  "revenue-as-profit": (f) =>
    say`${f.claimed}, ce sont les ventes. Une fois payés les marchandises, les envois et les frais, il en reste ${f.margin} : la valeur est de ${f.mended}.`,
  "no-staff-time": (f) =>
    say`L’équipe du client y a passé ${f.hours} par mois à ${f.hourlyCost} l’heure, soit ${f.staffTotal} en tout. L’investissement est de ${f.mended}, non de ${f.claimed}.`,
  "too-early": (f) =>
    say`Une vente peut se conclure jusqu’à ${f.cycle} après le clic. Arrêté au dernier jour, le bilan compte toute la dépense, mais ${f.claimed} ${f.sales} au lieu de ${f.mended} : cette faute-là fait paraître le ROI trop bas.`,
  "vanity-result": (f) =>
    say`Des impressions et des interactions montrent qu’on a été vu. L’objectif, lui, était de ${f.goal} ${f.sales} : il y en a eu ${f.soundOrders}. C’est ce nombre qui dit si l’objectif est atteint.`,
  "ratio-hides-size": (f) =>
    say`${f.postRoi}, ce sont ${f.postProfit} de gagnés avec ${f.stake} de publicité. Rien ne dit que toute la publicité (${f.ads}) rapporterait au même taux : il faudrait en attendre ${f.promise}.`,
  "percent-without-base": (f) =>
    say`${f.pollShare}, ce sont ${f.favourable} réponses favorables sur ${f.answers}. La clientèle compte ${f.customers} personnes : ${f.answeredShare} ont répondu, et celles qui répondent sont souvent les plus contentes.`,
  "weak-month": (f) =>
    say`Avec ${f.weakOrders} ${f.sales}, ${f.weakMonth} était le plus faible des six mois d’avant. Par rapport à leur moyenne (${f.usualOrders}), l’écart est de ${f.fromUsual}, non de ${f.fromWeakest}.`,
};

/** Why a line that carries no slip is sound. */
const soundBecause: Readonly<Record<StatementId, string>> = {
  attention: "Elle donne l’attention pour ce qu’elle est, sans en faire un résultat.",
  post: "Le pourcentage vient avec ses dollars : chacun peut juger de sa taille.",
  poll: "La base est dite : combien ont répondu, et sur combien de personnes.",
  months: "La comparaison prend les six mois d’avant, non un mois choisi.",
  "channel-orders": "Le nombre vient du registre du client, non de la plateforme.",
  "order-total": "Chaque vente y compte une seule fois.",
  value: "Elle compte la marge, non le chiffre d’affaires.",
  investment: "Tout y est, les heures de l’équipe comprises.",
  period: "La mesure attend la fin du cycle de vente.",
  "click-rate": "La part vient avec sa base, et c’est bien celle dont elle parle.",
  "cost-per-mille": "C’est le coût de l’attention, et la ligne ne prétend rien de plus.",
  limits: "Rien dans ce rapport ne permet d’en savoir plus : le reconnaître est honnête.",
};

export const auditFeedback = { why, soundBecause };
