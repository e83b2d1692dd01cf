import type { KindWords } from "../../exercise/exercise-words.ts";

const grossReturn: KindWords = {
  title: "Le retour brut",
  ask: (g, level) =>
    `${
      level === 1
        ? `Pour ${g.investment} d’investissement complet, ${g.the} obtient ${g.value} de marge.`
        : level === 2
          ? `Pour ${g.investment} d’investissement complet, ${g.the} a un profit net de ${g.profit}.`
          : `Pour ${g.investment} d’investissement complet, ${g.the} obtient ${g.revenue} de ventes, avec ${g.margin} de marge.`
    } Quel est son retour brut?`,
  label: "Retour brut",
  hints: [
    "Le retour brut compare à la mise tout ce qui est revenu, la mise comprise.",
    (_g, level) =>
      level === 2
        ? "La valeur est le profit plus la mise. Divisez-la par la mise."
        : "Divisez la valeur, qui est une marge, par la mise.",
  ],
  steps: {
    value: (g, level) =>
      level === 2 ? `Valeur : ${g.profit} + ${g.investment}` : `Valeur : ${g.revenue} × ${g.margin}`,
    gross: (g) => `Retour brut : ${g.value ?? "valeur"} ÷ ${g.investment} × 100`,
  },
};

const roas: KindWords = {
  title: "Le ROAS",
  ask: (g, level) =>
    `${g.Who} dépense ${g.ads} en publicité et ${g.other} en heures et en photos. ${
      level === 1
        ? `Ses annonces amènent ${g.revenue} de ventes`
        : `Ses annonces amènent ${g.orders} ${g.salesName} à ${g.orderValue} en moyenne`
    }, avec ${g.margin} de marge.${level === 3 ? ` Ses autres ventes du mois sont de ${g.elsewhere}.` : ""} Quel est le ROAS?`,
  label: "ROAS",
  hints: [
    "ROAS : les ventes dues aux annonces, pour un dollar de publicité. Ni la marge ni les autres coûts n’y entrent.",
    (g, level) =>
      level === 1
        ? `Divisez ${g.revenue} par ${g.ads}.`
        : `Ventes : ${g.orders} × ${g.orderValue}. Divisez par ${g.ads}.`,
  ],
  steps: {
    revenue: (g) => `Ventes : ${g.orders} × ${g.orderValue}`,
    roas: (g) => `ROAS : ${g.revenue ?? "ventes"} ÷ ${g.ads}`,
  },
};

const breakEvenRoas: KindWords = {
  title: "Le ROAS qu’il faut",
  ask: (g, level) =>
    level === 3
      ? `${g.The} garde ${g.margin} de marge sur chaque vente, et veut qu’il lui reste ${g.target} du prix une fois la publicité payée. Quel ROAS lui faut-il?`
      : `${g.The} garde ${g.margin} de marge sur chaque vente. Ce mois-ci, ses annonces coûtent ${g.ads}, et le travail qui va avec ${g.other}. ${
          level === 1
            ? "À partir de quel ROAS les ventes remboursent-elles la publicité seule?"
            : "À partir de quel ROAS les ventes remboursent-elles tout, travail compris?"
        }`,
  label: "ROAS d’équilibre",
  hints: [
    "Un dollar de ventes ne laisse que sa marge. Combien de dollars de ventes faut-il pour qu’elle rembourse?",
    (g, level) =>
      level === 1
        ? `Il faut que ROAS × ${g.margin} = 1.`
        : level === 2
          ? `Ventes nécessaires : (${g.ads} + ${g.other}) ÷ ${g.margin}. Comparez-les à la publicité.`
          : `De la marge, ${g.margin}, il reste pour la publicité ce que ne prend pas l’objectif, ${g.target}.`,
  ],
  steps: {
    kept: (g, level) =>
      level === 3
        ? `Pour la publicité : ${g.margin} − ${g.target}`
        : "Ce que laisse un dollar de ventes : la marge",
    needed: (g) => `Ventes nécessaires : (${g.ads} + ${g.other}) ÷ ${g.margin}`,
    roas: (g, level) => (level === 2 ? `ROAS : ventes nécessaires ÷ ${g.ads}` : "ROAS : 1 ÷ cette part"),
  },
};

const profitBehind: KindWords = {
  title: "L’argent derrière le pourcentage",
  ask: (g, level) =>
    level === 3
      ? `${g.The} compare deux campagnes. La grande : ${g.investment} de mise, ROI net de ${g.roi}. La petite : ${g.small} de mise, ROI net de ${g.smallRoi}. De combien le profit de la grande dépasse-t-il celui de la petite?`
      : `${g.The} annonce un ${level === 2 ? `retour brut de ${g.gross}` : `ROI net de ${g.roi}`} pour une mise de ${g.investment}. Quel est son profit?`,
  label: (_g, level) => (level === 3 ? "Profit de plus" : "Profit"),
  hints: [
    "Un pourcentage est toujours le pourcentage de quelque chose : ici, de la mise.",
    (_g, level) =>
      level === 2
        ? "Un retour brut contient la mise : le net est 100 points plus bas."
        : level === 3
          ? "Calculez chaque profit à part, puis comparez-les en argent."
          : "Profit = mise × ROI net.",
  ],
  steps: {
    net: (g) => `ROI net : ${g.gross} − 100 points`,
    large: (g) => `La grande : ${g.investment} × ${g.roi}`,
    small: (g) => `La petite : ${g.small} × ${g.smallRoi}`,
    profit: (g, level) =>
      level === 3 ? "De plus : la différence" : `Profit : ${g.investment} × ${g.roi ?? "ROI net"}`,
  },
};

export const ratioKinds = {
  "gross-return": grossReturn,
  roas,
  "break-even-roas": breakEvenRoas,
  "profit-behind": profitBehind,
} satisfies Record<string, KindWords>;
