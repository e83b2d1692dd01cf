import type { FamilyWords, KindWords } from "../../exercise/exercise-words.ts";
import { costMistakes } from "./cost-mistakes.ts";

const costPerMille: KindWords = {
  title: "Le coût pour mille affichages",
  ask: (g, level) =>
    `${g.Who} paie ${g.ads} de publicité${level === 3 ? `, plus ${g.fee} d’honoraires à l’agence qui la place` : ""}. Ses annonces s’affichent ${g.impressions} fois, devant ${g.reach} personnes. Quel est le CPM${level === 3 ? ", honoraires compris" : ""}?`,
  label: "CPM",
  hints: [
    "CPM : coût pour mille impressions. Combien de milliers y en a-t-il?",
    (g) => `Divisez le coût par ${g.impressions}, puis multipliez par 1 000.`,
  ],
  steps: {
    cost: (g) => `Coût : ${g.ads} + ${g.fee}`,
    thousands: (g) => `Milliers d’affichages : ${g.impressions} ÷ 1 000`,
    cpm: (g, level) => `CPM : ${level === 3 ? "coût" : g.ads} ÷ milliers d’affichages`,
  },
};

const costPerClick: KindWords = {
  title: "Le coût d’un clic",
  ask: (g, level) =>
    level === 3
      ? `Les annonces ${g.of} coûtent ${g.cpm} pour mille impressions, et leur taux de clics est de ${g.rate}. Que coûte un clic?`
      : `${g.Who} paie ${g.ads} pour une annonce affichée ${g.impressions} fois. Elle reçoit ${g.all} clics en tout, dont ${g.clicks} sur le lien vers le site. Que coûte un clic vers le site?`,
  label: "Coût par clic",
  hints: [
    (_g, level) =>
      level === 3
        ? "Combien de clics mille affichages donnent-ils?"
        : "« Par clic vers le site » : ce sont ces clics-là qui vont au dénominateur.",
    (g, level) =>
      level === 3
        ? `Mille affichages donnent 1 000 × ${g.rate} clics, et coûtent ${g.cpm}.`
        : `Divisez ${g.ads} par ${g.clicks}.`,
  ],
  steps: {
    clicks: (g) => `Clics pour mille affichages : 1 000 × ${g.rate}`,
    cpc: (g, level) => (level === 3 ? `CPC : ${g.cpm} ÷ ces clics` : `CPC : ${g.ads} ÷ ${g.clicks}`),
  },
};

const costPerLead: KindWords = {
  title: "Ce que coûte une demande",
  ask: (g, level) =>
    `En un mois, ${g.who} paie ${g.ads} de publicité et ${g.photos} de photos${level > 1 ? `, et y met ${g.hours} de travail à ${g.hourlyCost} de l’heure, charges comprises` : ""}. Elle obtient ${g.visits} visites, ${g.leads} demandes${level === 3 ? `, dont ${g.invalid} sont du pourriel,` : ""} et ${g.sales} ventes. Que coûte une ${level === 3 ? "vraie " : ""}demande, tout compris?`,
  label: "Coût par demande",
  hints: [
    "« Tout compris » décide du numérateur; « une demande », du dénominateur.",
    (g, level) =>
      level === 1
        ? `Coût : ${g.ads} + ${g.photos}. Divisez par ${g.leads}.`
        : `Coût : ${g.ads} + ${g.photos} + ${g.hours} × ${g.hourlyCost}.${level === 3 ? ` Demandes : ${g.leads} − ${g.invalid}.` : ""}`,
  ],
  steps: {
    cost: (g, level) => `Coût : ${g.ads} + ${g.photos}${level > 1 ? ` + ${g.hours} × ${g.hourlyCost}` : ""}`,
    good: (g) => `Vraies demandes : ${g.leads} − ${g.invalid}`,
    cpl: (g, level) => `Par demande : coût ÷ ${level === 3 ? "vraies demandes" : g.leads}`,
  },
};

const acquisitionCost: KindWords = {
  title: "Ce que coûte une nouvelle cliente",
  ask: (g, level) =>
    `En un trimestre, ${g.who} dépense ${g.ads} de publicité et ${g.tools} d’outils, et y consacre ${g.hours} à ${g.hourlyCost} de l’heure, charges comprises. De là viennent ${g.buyers} personnes qui achètent, ${level === 3 ? `dont ${g.share} pour la première fois` : `dont ${g.fresh} pour la première fois`}. Quel est le coût d’acquisition (CAC)?`,
  label: "CAC",
  hints: [
    "Acquérir, c’est gagner quelqu’un qui n’était pas encore de la clientèle. Et tout ce qu’on y a mis compte.",
    (g, level) =>
      `Coût : ${g.ads} + ${g.tools} + ${g.hours} × ${g.hourlyCost}. Divisez par ${level === 3 ? `${g.buyers} × ${g.share}` : g.fresh}.`,
  ],
  steps: {
    cost: (g) => `Coût : ${g.ads} + ${g.tools} + ${g.hours} × ${g.hourlyCost}`,
    fresh: (g) => `Première fois : ${g.buyers} × ${g.share}`,
    cac: (g) => `CAC : coût ÷ ${g.fresh ?? "ces personnes"}`,
  },
};

const costThroughPath: KindWords = {
  title: "D’un clic à une vente",
  ask: (g, level) =>
    `${level === 3 ? `Les annonces ${g.of} coûtent ${g.cpm} pour mille affichages, et ${g.clickRate} des affichages sont cliqués.` : `Un clic vers le site ${g.of} coûte ${g.cpc}.`} De ces visites, ${g.leadRate} laissent une demande, et ${g.closeRate} des demandes deviennent des ventes. Que coûte une vente, en publicité?`,
  label: "Coût d’une vente",
  hints: [
    "À chaque étape, une partie des gens se perd : il faut plus d’un clic par demande, et plus d’une demande par vente.",
    (g, level) =>
      `${level === 3 ? "Trouvez d’abord le coût d’un clic. " : ""}Une demande coûte un clic ÷ ${g.leadRate}; une vente, une demande ÷ ${g.closeRate}.`,
  ],
  steps: {
    cpc: (g) => `Un clic : ${g.cpm} ÷ 1 000 ÷ ${g.clickRate}`,
    lead: (g) => `Une demande : ${g.cpc ?? "un clic"} ÷ ${g.leadRate}`,
    sale: (g) => `Une vente : ce coût ÷ ${g.closeRate}`,
  },
};

const staffCost: KindWords = {
  title: "Le prix du temps",
  ask: (g, level) => {
    const posts = `${g.posts} publications par semaine, ${g.minutes} minutes chacune`;
    const work =
      level === 1
        ? `${g.weekly} par semaine à ses réseaux`
        : level === 2
          ? `ses soins à ${posts}`
          : `${g.weekly} par semaine aux réponses, et fait en plus ${posts}`;
    return `Une employée ${g.of} consacre ${work}, pendant ${g.weeks}. Elle gagne ${g.wage} de l’heure, et les charges y ajoutent ${g.benefits}. Combien ce temps coûte-t-il?`;
  },
  label: "Coût du temps",
  hints: [
    "Deux questions : combien d’heures en tout, et combien coûte une heure, charges comprises?",
    (g, level) =>
      level === 1
        ? `Heures : ${g.weekly} × ${g.weeks}. Une heure : ${g.wage} plus ${g.benefits}.`
        : `Pour passer des minutes aux heures, on divise par 60. Une heure : ${g.wage} plus ${g.benefits}.`,
  ],
  steps: {
    hours: (g, level) =>
      level === 1
        ? `Heures : ${g.weekly} × ${g.weeks}`
        : level === 2
          ? `Heures : ${g.posts} × ${g.minutes} ÷ 60 × ${g.weeks}`
          : `Heures : (${g.weekly} + ${g.posts} × ${g.minutes} ÷ 60) × ${g.weeks}`,
    hourly: (g) => `Une heure : ${g.wage} + ${g.benefits}`,
    total: "Coût : heures × coût d’une heure",
  },
};

const sortCosts: KindWords = {
  title: "Où va cette dépense?",
  ask: "On calcule la marge sur coûts variables, puis le ROI d’une campagne. Rangez chaque ligne là où elle compte.",
  options: {
    "staff-hours": "Heures d’une employée pour répondre aux commentaires",
    photos: "Séance de photos pour les publications",
    ads: "Publicité payée à Meta",
    "planning-tool": "Outil de planification des publications",
    "owner-hours": "Heures de la propriétaire, qui ne se verse pas de salaire",
    agency: "Honoraires de l’agence",
    contest: "Produits donnés dans un concours",
    training: "Formation pour mieux filmer",
    goods: "Achat de la marchandise vendue",
    shipping: "Livraison des commandes",
    "card-fees": "Frais de carte sur chaque vente",
    rent: "Loyer de la boutique, inchangé",
    likes: "Valeur des mentions J’aime, selon un tarif trouvé en ligne",
    "competitor-budget": "Budget publicitaire d’une concurrente",
  },
  bins: {
    investment: "L’investissement de la campagne",
    margin: "Déjà retiré dans la marge",
    neither: "Ni l’un ni l’autre",
  },
  hints: [
    "L’investissement : ce qu’on n’aurait pas engagé sans la campagne, argent ou temps.",
    "Ce qui se paie à chaque vente est un coût variable : la marge l’a déjà retiré.",
  ],
  steps: {
    investment: "L’investissement : argent et temps engagés pour la campagne",
    margin: "Dans la marge : ce que chaque vente coûte par elle-même",
    neither: "Ailleurs : ce qu’on paierait de toute façon, ou qui n’est pas un coût",
  },
};

export const costs: FamilyWords<"costs"> = {
  kinds: {
    "cost-per-mille": costPerMille,
    "cost-per-click": costPerClick,
    "cost-per-lead": costPerLead,
    "acquisition-cost": acquisitionCost,
    "cost-through-path": costThroughPath,
    "staff-cost": staffCost,
    "sort-costs": sortCosts,
  },
  mistakes: costMistakes,
};
