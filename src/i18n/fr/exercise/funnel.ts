import type { FamilyWords, KindWords } from "../../exercise/exercise-words.ts";
import { funnelMistakes } from "./funnel-mistakes.ts";

const stageNames = {
  click: "Des affichages aux clics",
  lead: "Des visites aux demandes",
  quote: "Des demandes aux soumissions",
  sale: "Des soumissions aux ventes",
};

const bottleneck: KindWords = {
  title: "Où le chemin se resserre-t-il?",
  ask: (g) =>
    `Voici les taux ${g.of}, étape par étape : ce mois-ci, et son meilleur mois. Désignez l’étape où ça coince : celle qui est tombée le plus loin sous son propre meilleur mois, en proportion.`,
  options: {
    click: stageNames.click,
    lead: stageNames.lead,
    quote: stageNames.quote,
    sale: (_g, level) => (level === 1 ? "Des demandes aux ventes" : stageNames.sale),
  },
  measures: { value: "Ce mois-ci", beside: "Meilleur mois" },
  hints: [
    "Les étapes n’ont pas les mêmes taux habituels : un taux de clics est toujours bas. On compare chaque étape à elle-même.",
    "Pour chaque étape, divisez le taux de ce mois par celui du meilleur mois. Le plus petit résultat est l’étape qui coince.",
  ],
  steps: {
    click: (g) => `Clics : ${g.clickRate} ÷ ${g.clickBest}`,
    lead: (g) => `Demandes : ${g.leadRate} ÷ ${g.leadBest}`,
    quote: (g) => `Soumissions : ${g.quoteRate} ÷ ${g.quoteBest}`,
    sale: (g) => `Ventes : ${g.saleRate} ÷ ${g.saleBest}`,
  },
};

const stageRate: KindWords = {
  title: "Le taux d’une étape",
  ask: (g, level) =>
    `Les publications ${g.of} atteignent ${g.reach} personnes et amènent ${g.visits} visites. Il en vient ${g.leads} demandes${level === 3 ? `, dont ${g.twice} envoyées une seconde fois par la même personne,` : ""} puis ${g.sales} ventes. ${
      g.story === "sale"
        ? "Quel est le taux de conclusion, des demandes aux ventes?"
        : "Quel est le taux de demandes, des visites aux demandes?"
    }`,
  label: (g) => (g.story === "sale" ? "Taux de conclusion" : "Taux de demandes"),
  hints: [
    "Le taux d’une étape compare ce qui en sort à ce qui y est entré.",
    (g, level) =>
      g.story === "sale"
        ? `En sortent ${g.sales} ventes; y entrent ${g.leads} demandes.`
        : `En sortent ${level === 3 ? `${g.leads} − ${g.twice}` : g.leads} demandes; y entrent ${g.visits} visites.`,
  ],
  steps: {
    single: (g) => `Demandes sans doublons : ${g.leads} − ${g.twice}`,
    rate: (g, level) =>
      g.story === "sale"
        ? `Taux : ${g.sales} ÷ ${g.leads} × 100`
        : `Taux : ${level === 3 ? "demandes" : g.leads} ÷ ${g.visits} × 100`,
  },
};

const funnelChain: KindWords = {
  title: "Descendre l’entonnoir",
  ask: (g, level) =>
    `Les publications ${g.of} s’affichent ${g.impressions} fois. ${g.click} des affichages sont cliqués${level === 3 ? `, mais ${g.arrive} seulement des clics deviennent des visites, la page étant lente` : ""}. Ensuite, ${g.lead} des visites laissent une demande, et ${g.close} des demandes deviennent des ventes. Suivez le chemin.`,
  fields: {
    clicks: { label: "Clics", ask: "Combien d’affichages sont cliqués?" },
    visits: { label: "Visites", ask: "Combien de clics deviennent des visites?" },
    leads: { label: "Demandes", ask: "Combien de visites laissent une demande?" },
    sales: { label: "Ventes", ask: "Combien de demandes deviennent des ventes?" },
  },
  hints: [
    "Chaque taux s’applique à ce qui reste de l’étape d’avant.",
    "Un taux de 2 % multiplie par 0,02. Le nombre diminue donc à chaque étape.",
  ],
  steps: {
    clicks: (g) => `Clics : ${g.impressions} × ${g.click}`,
    visits: (g) => `Visites : clics × ${g.arrive}`,
    leads: (g, level) => `Demandes : ${level === 3 ? "visites" : "clics"} × ${g.lead}`,
    sales: (g) => `Ventes : demandes × ${g.close}`,
  },
};

const requiredVisits: KindWords = {
  title: "Combien de visites faut-il?",
  ask: (g, level) =>
    `${
      level === 1
        ? `${g.Who} veut conclure ${g.sales} ventes ce mois-ci.`
        : level === 2
          ? `${g.Who} vise ${g.target} de ventes ce mois-ci; une vente est de ${g.orderValue} en moyenne.`
          : `${g.Who} vise ${g.target} de marge ce mois-ci; une vente est de ${g.orderValue} en moyenne, avec ${g.margin} de marge.`
    } D’ordinaire, ${g.lead} des visites laissent une demande, et ${g.close} des demandes deviennent des ventes. Combien de visites lui faut-il?`,
  label: "Visites nécessaires",
  hints: [
    "On remonte l’entonnoir : à chaque étape, il en faut davantage. Multiplier ou diviser par le taux?",
    (g, level) =>
      `${level === 1 ? "" : "Trouvez d’abord le nombre de ventes. "}Demandes = ventes ÷ ${g.close}; visites = demandes ÷ ${g.lead}.`,
  ],
  steps: {
    sales: (g, level) =>
      `Ventes : ${g.target} ÷ ${level === 3 ? `(${g.orderValue} × ${g.margin})` : g.orderValue}`,
    leads: (g) => `Demandes : ${g.sales ?? "ventes"} ÷ ${g.close}`,
    visits: (g) => `Visites : demandes ÷ ${g.lead}`,
  },
};

const bestFix: KindWords = {
  title: "Quelle étape améliorer?",
  ask: (g) =>
    `${g.Who} peut s’offrir une seule amélioration. Taux de clics : ${g.clickRate}, qui gagnerait ${g.clickGain}. Taux de demandes : ${g.leadRate}, qui gagnerait ${g.leadGain}. Taux de conclusion : ${g.saleRate}, qui gagnerait ${g.saleGain}. Laquelle amène le plus de ventes, à affichages égaux?`,
  options: {
    click: (g) => `Le taux de clics : ${g.clickGain} de plus`,
    lead: (g) => `Le taux de demandes : ${g.leadGain} de plus`,
    sale: (g) => `Le taux de conclusion : ${g.saleGain} de plus`,
  },
  hints: [
    "Les ventes sont le produit des trois taux : augmenter l’un de 10 %, en proportion, augmente les ventes de 10 %.",
    "Pour chacune, divisez le gain en points par le taux actuel.",
  ],
  steps: {
    click: (g) => `Clics : ${g.clickGain} sur ${g.clickRate}`,
    lead: (g) => `Demandes : ${g.leadGain} sur ${g.leadRate}`,
    sale: (g) => `Conclusion : ${g.saleGain} sur ${g.saleRate}`,
  },
};

const buildPath: KindWords = {
  title: "Bâtir le calcul du chemin",
  ask: (g, level) =>
    `Le site ${g.of} reçoit ${g.visits} visites; ${g.lead} laissent une demande, et ${g.close} des demandes deviennent des ventes. ${
      level === 1
        ? "Assemblez le calcul du nombre de ventes."
        : level === 2
          ? `Une vente est de ${g.orderValue}, avec ${g.margin} de marge. Assemblez le calcul de la marge que ces visites rapportent.`
          : `Ces visites ont coûté ${g.ads} de publicité. Assemblez le calcul du coût d’une vente.`
    }`,
  hints: [
    "Une part d’une part se multiplie.",
    (_g, level) =>
      level === 3
        ? "En haut, la publicité; en bas, le nombre de ventes, entre parenthèses."
        : "Partez des visites, et multipliez par chaque taux à son tour.",
  ],
  steps: {
    sales: (g) => `Ventes : ${g.visits} × ${g.lead} × ${g.close}`,
    whole: (g, level) =>
      level === 2
        ? `Marge : ventes × ${g.orderValue} × ${g.margin}`
        : `Coût d’une vente : ${g.ads} ÷ (ventes)`,
  },
};

export const funnel: FamilyWords<"funnel"> = {
  kinds: {
    "stage-rate": stageRate,
    "funnel-chain": funnelChain,
    bottleneck,
    "required-visits": requiredVisits,
    "best-fix": bestFix,
    "build-path": buildPath,
  },
  mistakes: funnelMistakes,
};
