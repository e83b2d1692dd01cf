import type { FamilyWords, KindWords } from "../../exercise/exercise-words.ts";
import { valueMistakes } from "./value-mistakes.ts";

const visitValue: KindWords = {
  title: "Ce que vaut une visite",
  ask: (g, level) =>
    `La boutique en ligne ${g.of} vend pour ${g.orderValue} par commande en moyenne, avec ${g.margin} de marge. ${
      level === 1
        ? `${g.share} des visites achètent.`
        : `Le mois dernier, ${g.visits} visites ont donné ${g.orders} commandes.`
    }${level === 3 ? ` De ces commandes, ${g.returned} sont remboursées.` : ""} Que vaut une visite, en marge?`,
  label: "Valeur d’une visite",
  hints: [
    "La plupart des visites n’achètent rien : une visite vaut bien moins qu’une commande.",
    (g, level) =>
      `Partez de ce que laisse une commande, ${g.orderValue} × ${g.margin}${level === 3 ? " (moins les remboursements)" : ""}, puis prenez la part des visites qui achètent.`,
  ],
  steps: {
    share: (g) => `Part qui achète : ${g.orders} ÷ ${g.visits}`,
    contribution: (g, level) =>
      `Marge d’une commande : ${g.orderValue} × ${g.margin}${level === 3 ? `, moins ${g.returned}` : ""}`,
    visit: (g) => `Une visite : cette marge × ${g.share ?? "part qui achète"}`,
  },
};

const leadValue: KindWords = {
  title: "Ce que vaut une demande",
  ask: (g, level) =>
    `Une vente ${g.of} est de ${g.saleValue}, avec ${g.margin} de marge${level === 3 ? `, et une cliente achète ${g.orders} fois en moyenne` : ""}. ${
      level === 1
        ? `${g.close} des demandes deviennent des ventes,`
        : `De ${g.leads} demandes, ${g.sales} ont fini par une ${level === 3 ? "première " : ""}vente,`
    } et ${g.leadRate} des visites laissent une demande. Que vaut une demande, en marge?`,
  label: "Valeur d’une demande",
  hints: [
    "Une demande n’est pas encore une vente : elle en vaut une partie.",
    (g, level) =>
      `Marge ${level === 3 ? "d’une cliente" : "d’une vente"} × part des demandes qui ${level === 1 ? `deviennent des ventes, ${g.close}` : "ont fini par une vente"}.`,
  ],
  steps: {
    close: (g) => `Taux de conclusion : ${g.sales} ÷ ${g.leads}`,
    contribution: (g, level) => `Marge : ${g.saleValue} × ${g.margin}${level === 3 ? ` × ${g.orders}` : ""}`,
    lead: (g) => `Une demande : cette marge × ${g.close ?? "taux de conclusion"}`,
  },
};

const customerValue: KindWords = {
  title: "Ce que vaut une cliente qui revient",
  ask: (g, level) =>
    level === 3
      ? `Une cliente ${g.of} fait ${g.orders} achats par an, de ${g.orderValue} chacun, avec ${g.margin} de marge. Chaque année, ${g.retention} de la clientèle reste. On actualise à ${g.discount}. Quelle est sa valeur à vie, la marge de la première année étant touchée tout de suite?`
      : `Une cliente ${g.of} rapporte ${g.yearly} de marge par an. Chaque année, ${g.retention} de la clientèle reste. ${level === 1 ? "On n’actualise pas" : `On actualise à ${g.discount}`}, et la première marge vient dans un an, si la cliente est encore là. Quelle est sa valeur à vie?`,
  label: "Valeur à vie",
  hints: [
    "Chaque année, il reste une part des clientes de l’année d’avant : la suite de ces marges a une somme finie.",
    (_g, level) =>
      level === 3
        ? "M est la marge d’un an. La somme est M + M × r ÷ (1 + d − r), r étant la part qui reste et d le taux d’actualisation."
        : "La somme est M × r ÷ (1 + d − r) : M la marge d’un an, r la part qui reste, d le taux d’actualisation.",
  ],
  steps: {
    yearly: (g) => `Marge d’un an : ${g.orderValue} × ${g.orders} × ${g.margin}`,
    fading: (g, level) => `1 + d − r : 100 % ${level === 1 ? "" : `+ ${g.discount} `}− ${g.retention}`,
    value: (g, level) =>
      level === 3
        ? `Valeur : M + M × ${g.retention} ÷ ce nombre`
        : `Valeur : ${g.yearly} × ${g.retention} ÷ ce nombre`,
  },
};

const acquisitionPayback: KindWords = {
  title: "Quand une cliente a-t-elle remboursé son acquisition?",
  ask: (g, level) =>
    `${
      level === 3
        ? `Pour gagner ${g.fresh} nouvelles clientes, ${g.the} a dépensé ${g.spend} en tout.`
        : `Gagner une nouvelle cliente coûte ${g.cac} à ${g.the}.`
    } Une cliente achète pour ${level === 2 ? `${g.yearly} par an` : `${g.monthly} par mois`}, avec ${g.margin} de marge. Au bout de combien de mois son acquisition est-elle remboursée?`,
  label: "Mois",
  hints: [
    "Ce n’est pas le prix payé qui rembourse, mais la marge qu’il laisse.",
    (g, level) =>
      `Marge d’un mois : ${level === 2 ? `${g.yearly} ÷ 12` : g.monthly} × ${g.margin}. Combien de fois entre-t-elle dans le coût d’acquisition?`,
  ],
  steps: {
    cac: (g) => `Coût d’acquisition : ${g.spend} ÷ ${g.fresh}`,
    contribution: (g, level) =>
      `Marge d’un mois : ${level === 2 ? `${g.yearly} ÷ 12` : g.monthly} × ${g.margin}`,
    months: (g) => `Mois : ${g.cac ?? "coût d’acquisition"} ÷ marge d’un mois`,
  },
};

const overlap: KindWords = {
  title: "La même vente, comptée deux fois",
  ask: (g, level) =>
    `Sur un même chemin, ${g.the} additionne${level === 1 ? "" : ` ${g.visits} visites à ${g.visitValue} (${g.ofVisits}),`} ${g.leads} demandes à ${g.leadValue} (${g.ofLeads}) et ${g.sales} ventes à ${g.saleValue} (${g.ofSales}).${level === 3 ? ` Elle ajoute ${g.calls} appels au service évités, à ${g.callValue} chacun, par des gens déjà clients.` : ""} On garde la plus grande de ces valeurs du chemin. Quel montant est compté en trop?`,
  label: "Compté en trop",
  hints: [
    "Une visite, la demande qu’elle devient et la vente qui suit, c’est le même argent, vu plus tôt ou plus tard.",
    "On garde une seule valeur pour le chemin; toutes les autres du même chemin sont en trop.",
  ],
  steps: {
    largest: "La plus grande valeur du chemin, qu’on garde",
    twice: (_g, level) =>
      `En trop : ${level === 1 ? "l’autre valeur" : "la somme des autres valeurs"} du chemin`,
  },
};

const stories: Readonly<Record<string, string>> = {
  shop: "Une savonnerie vend en ligne, le jour même de la visite.",
  quotes:
    "Une entreprise de rénovation suit chaque client, de sa visite à sa demande, puis à sa vente conclue.",
  "long-cycle":
    "Une entreprise de logiciels conclut neuf mois après une demande. Le trimestre est fini; elle connaît son taux de conclusion et sa marge.",
  "no-online-sale":
    "Une clinique ne vend rien en ligne, mais sait quelle part des demandes reçues en ligne devient une patiente ou un patient.",
  "two-paths":
    "Une brûlerie a deux chemins bien séparés : des achats en ligne par Instagram, et des demandes de bureaux par LinkedIn, dont aucune n’achète en ligne.",
  "calls-avoided":
    "Une salle d’escalade a des ventes par ses réseaux. Ses réponses publiques évitent aussi des appels au service, de gens déjà membres.",
};

const countOnce: KindWords = {
  title: "Compter chaque vente une fois",
  ask: (g) =>
    `${stories[g.story ?? ""]} Comment additionner la valeur sans rien compter deux fois ni rien oublier?`,
  options: {
    "sales-only": "La marge des ventes",
    "visits-and-sales": "La valeur des visites + la marge des ventes",
    "likes-and-sales": "Un tarif par mention J’aime + la marge des ventes",
    "visits-leads-sales": "La valeur des visites + celle des demandes + la marge des ventes",
    "leads-and-sales": "La valeur des demandes + la marge des ventes",
    "followers-and-sales": "Un tarif par abonné + la marge des ventes",
    "leads-only": "La valeur des demandes (taux de conclusion × marge)",
    "sales-so-far": "La marge des seules ventes déjà conclues",
    "visits-and-leads": "La valeur des visites + celle des demandes",
    "likes-only": "Un tarif par mention J’aime",
    "ad-price": "Ce qu’auraient coûté les mêmes affichages en publicité",
    "split-paths": "La marge des ventes en ligne + la valeur des demandes de bureaux",
    "sales-only-all": "La marge des ventes en ligne seulement",
    "everything-summed": "Visites, demandes et ventes des deux chemins, additionnées",
    "largest-only": "La plus grande des deux valeurs seulement",
    "sales-and-calls": "La marge des ventes + le coût des appels évités",
    "leads-sales-calls": "La valeur des demandes + la marge des ventes + le coût des appels évités",
    "reach-and-sales": "Le prix publicitaire de la portée + la marge des ventes",
  },
  hints: [
    "Suivez une seule personne : combien de fois son argent est-il compté?",
    "Un chemin se compte à une seule étape; deux chemins sans personne en commun s’additionnent.",
  ],
  steps: {
    shop: "La vente suit la visite le jour même : la compter suffit, et rien n’est deux fois.",
    quotes: "Chaque demande suivie jusqu’à sa vente : on compte à la vente, là où l’argent est certain.",
    "long-cycle":
      "Presque rien n’est encore conclu : la demande, à sa valeur probable, représente tout le chemin.",
    "no-online-sale": "La demande est la dernière étape que l’on voit : c’est là qu’on compte, une fois.",
    "two-paths": "Aucune personne n’est sur les deux chemins : une étape de chacun, et on additionne.",
    "calls-avoided": "Un appel évité n’est pas sur le chemin d’une vente : il s’ajoute sans double compte.",
  },
};

const incremental: KindWords = {
  title: "Ce que la campagne a causé",
  ask: (g, level) =>
    `${g.The} montre sa campagne à ${g.exposed} personnes, qui font ${g.sales} achats. Un groupe témoin de ${g.held} personnes, tiré au sort, ne la voit pas et fait ${g.heldSales} achats. La plateforme, elle, s’attribue ${g.claimed} achats. ${
      level === 1
        ? "Combien d’achats la campagne a-t-elle causés?"
        : level === 2
          ? "Quelle part des achats du groupe exposé la campagne a-t-elle causée?"
          : `Un achat est de ${g.orderValue}, avec ${g.margin} de marge. Quelle marge la campagne a-t-elle causée?`
    }`,
  label: (_g, level) => (level === 1 ? "Achats causés" : level === 2 ? "Part causée" : "Marge causée"),
  hints: [
    "Le groupe témoin dit ce qui serait arrivé de toute façon.",
    (g) =>
      `Sans la campagne, ${g.exposed} personnes auraient fait ${g.heldSales} ÷ ${g.held} × ${g.exposed} achats. La différence est ce qu’elle a causé.`,
  ],
  steps: {
    anyway: (g) => `De toute façon : ${g.heldSales} ÷ ${g.held} × ${g.exposed}`,
    caused: (g) => `Causés : ${g.sales} − ce nombre`,
    answer: (g, level) =>
      level === 2 ? `Part : causés ÷ ${g.sales} × 100` : `Marge : causés × ${g.orderValue} × ${g.margin}`,
  },
};

const attribution: KindWords = {
  title: "À qui revient la vente?",
  ask: (g, level) =>
    `Voici les chemins vers les ventes ${g.of} : Instagram, infolettre, puis recherche : ${g.three} ventes; infolettre, puis recherche : ${g.early} ventes; Instagram, puis infolettre : ${g.late} ventes. Combien de ventes reviennent à l’infolettre selon ${
      level === 1
        ? "le dernier contact"
        : level === 2
          ? "le modèle linéaire"
          : "le modèle 40-20-40 (40 % au premier contact, 40 % au dernier; moitié-moitié quand il n’y en a que deux)"
    }?`,
  label: "Ventes de l’infolettre",
  hints: [
    "Prenez les chemins un à un : à chaque vente d’un chemin, quelle part va à l’infolettre?",
    (_g, level) =>
      level === 1
        ? "Dans quels chemins l’infolettre est-elle la dernière?"
        : level === 2
          ? "Un tiers des ventes du premier chemin, la moitié de celles des deux autres."
          : "Au milieu du premier chemin, elle reçoit 20 %; dans les deux autres, la moitié.",
  ],
  steps: {
    three: (g, level) => `Premier chemin : ${g.three} × ${level === 2 ? "1/3" : "20 %"}`,
    two: (g) => `Les deux autres : (${g.early} + ${g.late}) × 1/2`,
    total: (_g, level) =>
      level === 1 ? "Seul le dernier chemin finit par elle" : "Crédit de l’infolettre : la somme",
  },
};

export const value: FamilyWords<"value"> = {
  kinds: {
    "visit-value": visitValue,
    "lead-value": leadValue,
    "customer-value": customerValue,
    "acquisition-payback": acquisitionPayback,
    overlap,
    "count-once": countOnce,
    incremental,
    attribution,
  },
  mistakes: valueMistakes,
};
