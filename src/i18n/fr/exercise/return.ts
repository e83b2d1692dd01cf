import type { FamilyWords, KindWords } from "../../exercise/exercise-words.ts";
import { returnMistakes } from "./return-mistakes.ts";
import { ratioMistakes } from "./return-ratio-mistakes.ts";
import { ratioKinds } from "./return-ratios.ts";

const netRoi: KindWords = {
  title: "Du profit au ROI net",
  ask: (g, level) =>
    level === 3
      ? `${g.Who} paie ${g.setup} de mise en place, une seule fois, puis ${g.monthly} par mois pendant ${g.months}, heures comprises. Elle en tire ${g.value} de marge, une fois toutes les ventes conclues. Quel est son ROI net?`
      : `${g.Who} investit ${g.investment} dans ses réseaux sociaux, heures comprises. Elle en tire ${g.value} de marge, une fois toutes les ventes conclues. Quel est son ROI net?`,
  label: "ROI net",
  hints: [
    "Le ROI net part du profit. Que reste-t-il de la marge quand la mise est remboursée?",
    (g, level) =>
      level === 3
        ? `Mise : ${g.setup} + ${g.monthly} × les mois. Profit : ${g.value} moins cette mise. Comparez-le ensuite à la mise.`
        : `Profit : ${g.value} − ${g.investment}. Comparez-le ensuite à la mise, ${g.investment}.`,
  ],
  steps: {
    investment: (g) => `Mise : ${g.setup} + ${g.monthly} × ${g.months}`,
    profit: (g) => `Profit : ${g.value} − ${g.investment ?? "la mise"}`,
    ratio: (g) => `ROI net : profit ÷ ${g.investment ?? "mise"} × 100`,
  },
};

const fullInvestment: KindWords = {
  title: "Chiffrer un investissement complet",
  ask: (g, level) => {
    const hour =
      level === 3
        ? `${g.wage} de l’heure, plus ${g.benefits} de charges`
        : `${g.hourlyCost} de l’heure, charges comprises`;
    return level === 1
      ? `En un mois, ${g.who} paie ${g.ads} de publicité, ${g.content} de photos et ${g.tools} d’outils. Sa responsable y passe ${g.hours}, à ${hour}. Quel est l’investissement du mois?`
      : `Pendant ${g.months}, ${g.who} paie chaque mois ${g.ads} de publicité et ${g.tools} d’outils. Les photos, ${g.content}, servent tout du long et ne se paient qu’une fois. Une employée y passe ${g.hours} par mois, à ${hour}. Quel est l’investissement en tout?`;
  },
  label: "Investissement",
  hints: [
    "Tout ce qui a servi compte : les factures, et le temps.",
    (g, level) =>
      level === 1
        ? `Le temps coûte ${g.hours} × ${g.hourlyCost}. Ajoutez les trois factures.`
        : `Distinguez ce qui revient chaque mois (publicité, outils, heures) de ce qui se paie une fois (photos).`,
  ],
  steps: {
    hourly: (g) => `Coût d’une heure : ${g.wage} + ${g.benefits} de charges`,
    staff: (g, level) =>
      `Temps : ${g.hours} × ${g.hourlyCost ?? "ce coût"}${level > 1 ? ` × ${g.months}` : ""}`,
    invoices: (g, level) =>
      level === 1
        ? `Factures : ${g.ads} + ${g.content} + ${g.tools}`
        : `Factures : ${g.content} + (${g.ads} + ${g.tools}) × ${g.months}`,
    total: "Investissement : temps + factures",
  },
};

const roiFromSales: KindWords = {
  title: "Toute la chaîne, des ventes au ROI",
  ask: (g, level) =>
    [
      `${g.Who} doit ${g.orders} ${g.salesName} à ses réseaux, à ${g.orderValue} chacune en moyenne, avec une marge sur coûts variables de ${g.margin}.`,
      level === 3 ? `De ces ventes, ${g.returned} sont ensuite remboursées.` : "",
      level === 1
        ? `L’investissement complet est de ${g.invoices}.`
        : `Elle a payé ${g.invoices} de factures et ${g.hours} de travail à ${g.hourlyCost} de l’heure, charges comprises.`,
      "Quel est son ROI net?",
    ]
      .filter(Boolean)
      .join(" "),
  label: "ROI net",
  hints: [
    "Quatre étapes : ventes, marge, investissement complet, puis profit comparé à la mise.",
    (g, level) =>
      `La valeur est ${g.orders} × ${g.orderValue} × ${g.margin}${level === 3 ? ", sur les ventes qui restent" : ""}.${level === 1 ? "" : ` Pour l’investissement, ajoutez ${g.hours} × ${g.hourlyCost} aux factures.`}`,
  ],
  steps: {
    revenue: (g, level) =>
      `Ventes : ${g.orders} × ${g.orderValue}${level === 3 ? `, moins ${g.returned} de remboursements` : ""}`,
    value: (g) => `Valeur : ventes × ${g.margin}`,
    investment: (g) => `Investissement : ${g.invoices} + ${g.hours} × ${g.hourlyCost}`,
    profit: "Profit : valeur − investissement",
    ratio: "ROI net : profit ÷ investissement × 100",
  },
};

const roiChain: KindWords = {
  title: "La campagne a-t-elle rapporté?",
  ask: (g, level) =>
    level === 1
      ? `En un mois, ${g.who} met ${g.ads} de publicité, paie ${g.photos} de photos, et une employée y consacre ${g.hours} à ${g.hourlyCost} de l’heure, charges comprises. La campagne amène ${g.orders} ${g.salesName} à ${g.orderValue} en moyenne, avec une marge de ${g.margin}.`
      : `Pendant ${g.months}, ${g.who} met ${g.ads} de publicité par mois, et une employée y consacre ${g.hours} par mois à ${g.hourlyCost} de l’heure, charges comprises. Une séance de photos a coûté ${g.photos}, une seule fois. En tout, la campagne amène ${g.orders} ${g.salesName} à ${g.orderValue} en moyenne, avec une marge de ${g.margin}.${level === 3 ? ` Un groupe témoin montre que ${g.incremental} de ces ventes n’auraient pas eu lieu sans elle.` : ""}`,
  fields: {
    investment: { label: "Investissement", ask: "Tout ce que la campagne a coûté." },
    value: {
      label: "Valeur",
      ask: (_g, level) =>
        level === 3 ? "La marge des ventes que la campagne a causées." : "La marge tirée des ventes.",
    },
    roi: { label: "ROI net", ask: "Le profit comparé à la mise." },
  },
  hints: [
    "Qui a fait le travail? Un investissement, c’est tout ce qu’on y met : de l’argent et du temps.",
    "Investissement = factures + heures × coût d’une heure. Valeur = ventes × marge. ROI net = (valeur − investissement) ÷ investissement.",
  ],
  steps: {
    staff: (g, level) => `Temps : ${g.hours} × ${g.hourlyCost}${level > 1 ? ` × ${g.months}` : ""}`,
    investment: (g, level) =>
      `Investissement : ${g.photos} + ${g.ads}${level > 1 ? ` × ${g.months}` : ""} + temps`,
    value: (g, level) =>
      `Valeur : ${g.orders} × ${g.orderValue} × ${g.margin}${level === 3 ? ` × ${g.incremental}` : ""}`,
    roi: "ROI net : (valeur − investissement) ÷ investissement × 100",
  },
};

const buildNetRoi: KindWords = {
  title: "Bâtir le calcul du ROI net",
  ask: (g, level) =>
    `${
      level === 1
        ? `La campagne ${g.of} a rapporté ${g.value} de marge pour ${g.investment} d’investissement complet.`
        : level === 2
          ? `La campagne ${g.of} a amené ${g.revenue} de ventes, avec ${g.margin} de marge, pour ${g.investment} d’investissement complet.`
          : `La campagne ${g.of} a amené ${g.revenue} de ventes, avec ${g.margin} de marge. Elle a coûté ${g.invoices} de factures et ${g.staff} de temps.`
    } Assemblez le calcul de son ROI net, avant le × 100. Une tuile peut servir deux fois.`,
  hints: [
    "Le ROI net compare un profit à une mise : il y a donc une soustraction, puis une division.",
    "La forme : (valeur − mise) ÷ mise. Les parenthèses font passer la soustraction en premier.",
  ],
  steps: {
    top: (g, level) =>
      `En haut, le profit : ${level === 1 ? g.value : `${g.revenue} × ${g.margin}`} − ${level === 3 ? `(${g.invoices} + ${g.staff})` : g.investment}`,
    base: (g, level) => `En bas, la mise : ${level === 3 ? `${g.invoices} + ${g.staff}` : g.investment}`,
    whole: "Le profit entre parenthèses, divisé par la mise",
  },
};

const campaign = (name: string, investment: string | undefined, roi: string | undefined) =>
  `${name} : mise de ${investment}, ROI net de ${roi}`;

const orderByProfit: KindWords = {
  title: "Ce que chaque campagne laisse vraiment",
  ask: "Rangez ces campagnes selon l’argent qu’elles laissent une fois la mise remboursée, de la plus payante à la moins payante.",
  options: {
    a: (g) => campaign("Infolettre", g.aInvestment, g.aRoi),
    b: (g) => campaign("Instagram", g.bInvestment, g.bRoi),
    c: (g) => campaign("LinkedIn", g.cInvestment, g.cRoi),
    d: (g) => campaign("YouTube", g.dInvestment, g.dRoi),
  },
  hints: [
    "Un pourcentage cache sa taille : 500 % de 20, c’est moins que 40 % de 20 000.",
    "Le profit de chacune est sa mise × son ROI net.",
  ],
  steps: {
    a: (g) => `Infolettre : ${g.aInvestment} × ${g.aRoi}`,
    b: (g) => `Instagram : ${g.bInvestment} × ${g.bRoi}`,
    c: (g) => `LinkedIn : ${g.cInvestment} × ${g.cRoi}`,
    d: (g) => `YouTube : ${g.dInvestment} × ${g.dRoi}`,
  },
};

export const returns: FamilyWords<"return"> = {
  kinds: {
    "net-roi": netRoi,
    "full-investment": fullInvestment,
    "roi-from-sales": roiFromSales,
    "roi-chain": roiChain,
    "build-net-roi": buildNetRoi,
    "order-by-profit": orderByProfit,
    ...ratioKinds,
  },
  mistakes: { ...returnMistakes, ...ratioMistakes },
};
