import type { FamilyWords, KindWords } from "../../exercise/exercise-words.ts";
import { goalMistakes } from "./judgement-goal-mistakes.ts";
import { goalKinds } from "./judgement-goals.ts";
import { judgementMistakes } from "./judgement-mistakes.ts";
import { readingKinds } from "./judgement-reading.ts";

const wishes: Readonly<Record<string, string>> = {
  newsletter: "Une librairie veut que plus de gens s’abonnent à son infolettre.",
  quotes: "Une entreprise de rénovation veut recevoir plus de demandes de soumission.",
  known: "Une nouvelle clinique veut d’abord que les gens du quartier sachent qu’elle existe.",
  reputation:
    "Une compagnie de théâtre a reçu de mauvaises critiques, et veut savoir si l’on parle d’elle en mieux.",
  "online-sales": "Une savonnerie veut que ses réseaux lui amènent plus de ventes en ligne.",
  conversation:
    "Une association veut que plus de gens, parmi ceux qui voient ses publications, y participent.",
  loyalty: "Une brûlerie veut que ses clientes et clients reviennent plus souvent.",
  recruiting: "Une entreprise de logiciels se sert de LinkedIn pour recruter deux développeuses.",
  "ad-choice":
    "Une école de musique veut choisir entre deux annonces; chaque inscription lui rapporte autant.",
  budget: "Une agence de voyages doit décider si elle garde, ou non, son budget de médias sociaux.",
  "page-change":
    "Une céramiste a refait la page de sa boutique et veut savoir si elle vend mieux; le nombre de visites a doublé le même mois.",
  "small-accounts":
    "Une ferme compare des publications, les unes vues par bien plus de gens que les autres : lesquelles font réagir?",
};

const chooseMetric: KindWords = {
  title: "Quel indicateur le dira?",
  ask: (g) => `${wishes[g.story ?? ""]} Quel indicateur le lui dira le mieux?`,
  options: {
    signups: "Inscriptions à l’infolettre venues des réseaux",
    followers: "Nombre d’abonnés",
    likes: "Mentions J’aime",
    reach: "Portée : personnes différentes qui ont vu",
    sales: "Nombre de ventes",
    "quote-requests": "Demandes de soumission",
    impressions: "Impressions",
    comments: "Commentaires",
    "click-rate": "Taux de clics",
    sentiment: "Part nette d’opinions favorables",
    "sales-from-social": "Ventes conclues par des visites venues des réseaux",
    clicks: "Clics vers le site",
    "engagement-rate": "Taux d’engagement",
    "engaged-share": "Personnes qui ont interagi ÷ personnes atteintes",
    interactions: "Nombre d’interactions",
    "repeat-rate": "Part de la clientèle qui commande de nouveau",
    "new-customers": "Nouvelles clientes et nouveaux clients",
    applications: "Candidatures reçues par LinkedIn",
    "cost-per-sale": "Coût par inscription",
    "cost-per-click": "Coût par clic",
    profit: "Marge causée, moins toute la mise",
    roas: "ROAS",
    revenue: "Chiffre d’affaires attribué",
    "visit-conversion": "Part des visites qui achètent",
    visits: "Nombre de visites",
    "rate-by-reach": "Interactions ÷ portée de chaque publication",
  },
  hints: [
    "Partez de l’objectif : quelle action d’une personne réelle montrerait qu’il est atteint?",
    "Écartez ce qui peut monter sans que l’objectif avance; puis, de deux indicateurs proches, gardez celui qui a la bonne base.",
  ],
  steps: {
    newsletter: "L’objectif est une inscription : on compte les inscriptions qui viennent des réseaux.",
    quotes: "L’objectif est une demande : c’est elle qu’on compte, non l’attention qui la précède.",
    known: "Être connu, c’est avoir été vu par des personnes différentes : la portée.",
    reputation: "On ne demande pas combien de gens en parlent, mais en quels termes : le sentiment.",
    "online-sales": "L’objectif est la vente; un clic n’en est que le début.",
    conversation: "« Plus de gens, parmi ceux qui voient » est une part : des personnes, sur des personnes.",
    loyalty: "Revenir, c’est commander de nouveau : la part de la clientèle qui le fait.",
    recruiting: "L’ambition n’est pas une vente : une candidature est l’action qui compte.",
    "ad-choice": "À rapport égal, la meilleure annonce est celle dont une inscription coûte le moins.",
    budget: "On décide d’un budget par l’argent qu’il laisse, tous coûts payés.",
    "page-change": "Le nombre de visites a changé aussi : seule une part des visites permet de comparer.",
    "small-accounts": "Plus de vues donnent plus d’interactions : on divise par la portée de chacune.",
  },
};

const metricFamilies: KindWords = {
  title: "Ranger les indicateurs par famille",
  ask: "Placez chaque indicateur dans la famille de ce qu’il mesure.",
  options: {
    followers: "Abonnés",
    "net-new-followers": "Nouveaux abonnés, moins les départs",
    "follower-growth-rate": "Croissance de l’audience",
    reach: "Portée",
    impressions: "Impressions",
    frequency: "Fréquence (impressions ÷ portée)",
    engagements: "Interactions",
    "engagement-rate-by-reach": "Interactions ÷ portée",
    "conversation-rate": "Commentaires par publication",
    "net-sentiment-of-all": "(Favorables − défavorables) ÷ mentions",
    "net-sentiment-of-opinions": "(Favorables − défavorables) ÷ opinions",
    leads: "Demandes reçues",
    "conversion-rate-by-visits": "Conversions ÷ visites",
    "click-through-rate": "Clics ÷ impressions",
    "cost-per-acquisition": "Coût par acquisition",
    roas: "ROAS",
    "net-roi": "ROI net",
  },
  bins: {
    audience: "Audience : qui nous suit",
    reach: "Portée : qui nous voit",
    engagement: "Engagement : qui réagit",
    sentiment: "Sentiment : en quels termes",
    conversion: "Conversion : qui avance vers l’achat",
    money: "Argent : ce qu’on paie et ce qu’on gagne",
  },
  hints: [
    "Demandez-vous ce qu’une personne a fait pour que l’indicateur monte : suivre, voir, réagir, juger, avancer, acheter?",
    "Dès qu’un montant entre dans le calcul, c’est de l’argent; un taux de clics mène vers le site, donc vers la conversion.",
  ],
  steps: {
    audience: "Audience : abonnés et leur croissance",
    reach: "Portée : ce qui compte des personnes ou des affichages",
    engagement: "Engagement : réactions sur place, en nombre ou en taux",
    sentiment: "Sentiment : le sens des opinions",
    conversion: "Conversion : les pas vers la vente",
    money: "Argent : tout ce où entre un montant",
  },
};

export const judgement: FamilyWords<"judgement"> = {
  kinds: { "choose-metric": chooseMetric, "metric-families": metricFamilies, ...goalKinds, ...readingKinds },
  mistakes: { ...judgementMistakes, ...goalMistakes },
};
