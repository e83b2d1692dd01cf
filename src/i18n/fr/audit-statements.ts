import type { StatementId } from "../../domain/audit/statements.ts";
import type { ReportFacts } from "../audit/report-facts.ts";
import { type Sentence, say } from "../audit/say.ts";

type Wording = (facts: ReportFacts) => Sentence;
type Wordings = readonly [Wording, Wording];

/** Each statement of a report as a sound one says it, and as one with the flaw does, in two wordings each. */
export type StatementWords = { readonly sound: Wordings; readonly flawed?: Wordings };

export const auditStatements: Readonly<Record<StatementId, StatementWords>> = {
  attention: {
    sound: [
      (f) =>
        say`Attention obtenue : ${f.impressions} impressions et ${f.interactions} interactions. Les ${f.sales}, elles, se comptent plus bas.`,
      (f) =>
        say`En amont des ${f.sales}, la campagne a fait ${f.impressions} impressions et ${f.interactions} interactions.`,
    ],
    flawed: [
      (f) =>
        say`Résultat de la campagne : ${f.impressions} impressions et ${f.interactions} interactions. Mission accomplie!`,
      (f) =>
        say`Avec ${f.impressions} impressions et ${f.interactions} interactions, l’objectif est largement dépassé.`,
    ],
  },
  post: {
    sound: [
      (f) =>
        say`Publication vedette : pour ${f.stake} de publicité, ${f.postProfit} de marge une fois celle-ci payée (${f.postRoi}). Un essai à refaire en plus grand.`,
      (f) =>
        say`Une publication poussée à ${f.stake} a laissé ${f.postProfit} de marge, sa publicité payée, soit ${f.postRoi} : prometteur, mais petit.`,
    ],
    flawed: [
      (f) =>
        say`Notre publication vedette affiche un ROI net de ${f.postRoi} : c’est là qu’il faut mettre tout le budget.`,
      (f) =>
        say`Le meilleur placement de la campagne est sans conteste notre publication vedette, à ${f.postRoi} de ROI net.`,
    ],
  },
  poll: {
    sound: [
      (f) =>
        say`Sondage : ${f.favourable} des ${f.answers} personnes qui ont répondu nous recommandent, soit ${f.pollShare} d’entre elles; la clientèle en compte ${f.customers}.`,
      (f) =>
        say`Sur ${f.answers} réponses à notre sondage, ${f.favourable} sont favorables (${f.pollShare}); ${f.customers} personnes y étaient invitées.`,
    ],
    flawed: [
      (f) => say`${f.pollShare} de votre clientèle vous recommande.`,
      (f) => say`Une clientèle conquise : elle vous recommande à ${f.pollShare}.`,
    ],
  },
  months: {
    sound: [
      (f) =>
        say`En ${f.lastMonth}, toutes sources confondues, ${f.lastOrders} ${f.sales} : ${f.fromUsual} par rapport à la moyenne des six mois d’avant (${f.usualOrders}).`,
      (f) =>
        say`Les six mois d’avant donnaient en moyenne ${f.usualOrders} ${f.sales} par mois; ${f.lastMonth} en donne ${f.lastOrders}, soit ${f.fromUsual}.`,
    ],
    flawed: [
      (f) =>
        say`Entre ${f.weakMonth} et ${f.lastMonth}, les ${f.sales} ont bondi de ${f.rise} : la campagne a tout changé.`,
      (f) =>
        say`${f.fromWeakest} de ${f.sales} en ${f.lastMonth}, si l’on regarde d’où nous partions en ${f.weakMonth}.`,
    ],
  },
  "channel-orders": {
    sound: [
      (f) =>
        say`${f.channel} : ${f.channelOrders} ${f.sales} arrivées par ses liens suivis, d’après le registre du client.`,
      (f) =>
        say`Le registre du client montre ${f.channelOrders} ${f.sales} passées par un lien suivi sur ${f.channel}.`,
    ],
    flawed: [
      (f) =>
        say`${f.channel} : ${f.channelOrders} ${f.sales}, chiffre fourni par son gestionnaire de publicités.`,
      (f) => say`${f.channelOrders} ${f.sales} reviennent à ${f.channel}, d’après ses propres statistiques.`,
    ],
  },
  "order-total": {
    sound: [
      (f) =>
        say`Ensemble : ${f.orders} ${f.sales} différentes. Les ${f.twice} qui sont passées par deux réseaux n’y comptent qu’une fois.`,
      (f) =>
        say`Total : ${f.rowSum}, moins ${f.twice} inscrites sous deux réseaux, soit ${f.orders} ${f.sales}.`,
    ],
    flawed: [
      (f) => say`Ensemble, les trois réseaux ont amené ${f.rowSum} = ${f.orders} ${f.sales}.`,
      (f) => say`Total des trois réseaux : ${f.orders} ${f.sales} (${f.rowSum}).`,
    ],
  },
  value: {
    sound: [
      (f) =>
        say`Valeur : ${f.orders} × ${f.orderValue} × ${f.margin} de marge = ${f.value}, sur ${f.revenue} de ventes.`,
      (f) =>
        say`Ces ${f.orders} ${f.sales} font ${f.revenue} de ventes; à ${f.margin} de marge, il en reste ${f.value}.`,
    ],
    flawed: [
      (f) => say`Valeur : ${f.orders} × ${f.orderValue} = ${f.value}.`,
      (f) => say`À ${f.orderValue} chacune, ces ${f.orders} ${f.sales} ont rapporté ${f.value}.`,
    ],
  },
  investment: {
    sound: [
      (f) =>
        say`Investissement total : ${f.investment}, soit ${f.ads} de publicité, ${f.agency} d’honoraires, ${f.content} de contenu et ${f.staff} de temps d’équipe.`,
      (f) =>
        say`La campagne a coûté ${f.investment} : ${f.ads} de publicité, ${f.agency} d’honoraires et ${f.content} de contenu, plus ${f.staff} en heures de l’équipe.`,
    ],
    flawed: [
      (f) =>
        say`Investissement total : ${f.investment}, soit ${f.ads} de publicité, ${f.agency} d’honoraires et ${f.content} de contenu.`,
      (f) =>
        say`Toutes factures comprises (${f.ads} de publicité, ${f.agency} d’honoraires, ${f.content} de contenu), la campagne a coûté ${f.investment}.`,
    ],
  },
  period: {
    sound: [
      (f) =>
        say`Bilan arrêté fin ${f.endMonth}, ${f.cycle} après la campagne, quand ses dernières ${f.sales} sont conclues.`,
      (f) =>
        say`Période mesurée : les ${f.months} de la campagne et ${f.cycle} de plus, le temps que ses ${f.sales} se concluent.`,
    ],
    flawed: [
      (f) => say`Bilan arrêté fin ${f.endMonth}, au dernier jour de la campagne.`,
      (f) => say`Période mesurée : les ${f.months} de la campagne, du premier au dernier jour.`,
    ],
  },
  "click-rate": {
    sound: [
      (f) =>
        say`${f.clickRate} des impressions ont mené au site : ${f.visits} visites sur ${f.impressions} impressions.`,
      (f) => say`Sur ${f.impressions} impressions, ${f.visits} ont mené à une visite, soit ${f.clickRate}.`,
    ],
  },
  "cost-per-mille": {
    sound: [
      (f) => say`Mille impressions payées ont coûté ${f.costPerMille} en moyenne, publicité seulement.`,
      (f) => say`Coût moyen de mille impressions payées (CPM) : ${f.costPerMille}.`,
    ],
  },
  limits: {
    sound: [
      (f) =>
        say`Ces chiffres disent par où les ${f.sales} sont passées, non combien se seraient faites sans la campagne.`,
      (f) => say`Sans groupe témoin, on ignore combien de ces ${f.sales} se seraient faites de toute façon.`,
    ],
  },
};
