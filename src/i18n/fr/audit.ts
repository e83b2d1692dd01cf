import type { BusinessId } from "../../domain/audit/businesses.ts";
import type { Flaw } from "../../domain/audit/flaws.ts";
import type { AuditVerdict } from "../../domain/audit/mark-audit.ts";
import type { SectionId } from "../../domain/audit/statements.ts";

/** A business of the reports: its name, what it is, and what it calls its sales (feminine, plural). */
export type BusinessWords = { readonly name: string; readonly is: string; readonly sales: string };

const businesses: Readonly<Record<BusinessId, BusinessWords>> = {
  soapery: { name: "Savonnerie Brume-des-Îles", is: "une savonnerie artisanale", sales: "commandes" },
  bookshop: { name: "Librairie Papier-Vent", is: "une librairie indépendante", sales: "commandes" },
  pottery: { name: "Poterie Argile Bleue", is: "un atelier de céramique", sales: "commandes" },
  farm: { name: "Ferme du Rang-Clair", is: "une ferme qui livre des paniers", sales: "commandes" },
  climbing: { name: "Escalade Pan-du-Nord", is: "une salle d’escalade", sales: "adhésions" },
  music: { name: "École de musique Sol-Mineur", is: "une école de musique", sales: "inscriptions" },
  bicycles: { name: "Atelier Rayon-Libre", is: "un atelier de vélo", sales: "réservations" },
  caterer: { name: "Traiteur Midi-Pile", is: "un traiteur d’entreprise", sales: "commandes" },
};

const verdicts: Readonly<Record<AuditVerdict, string>> = {
  found: "Faute trouvée",
  "wrong-reason": "Il y a une faute, mais pas celle-là",
  missed: "Faute laissée passer",
  "falsely-accused": "Accusée à tort",
  consequence: "Juste, mais la faute est ailleurs",
  sound: "Rien à redire",
};

const sections: Readonly<Record<SectionId, string>> = {
  highlights: "Faits saillants",
  results: "Ventes par réseau",
  method: "Méthode et coûts",
};

const plural = (count: number, one: string, many: string) => `${count} ${count < 2 ? one : many}`;

/** The slips, as one chooses among them and as their explanations are headed. */
const flaws: Readonly<Record<Flaw, string>> = {
  "platform-claim": "La plateforme juge ses propres ventes",
  "double-count": "Des ventes comptées deux fois",
  "revenue-as-profit": "Le chiffre d’affaires pris pour un profit",
  "no-staff-time": "Le temps de l’équipe oublié",
  "too-early": "Mesuré avant la fin du cycle de vente",
  "vanity-result": "De l’attention donnée pour un résultat",
  "ratio-hides-size": "Un ratio qui cache sa taille",
  "percent-without-base": "Un pourcentage sans sa base",
  "weak-month": "Comparé à un mois faible, choisi",
};

export const audit = {
  flaws,
  title: "Vérifier un rapport",
  description:
    "Un rapport d’agence, d’une page, avec ses fautes. Trouvez-les, dites lesquelles, puis comparez avec le rapport corrigé.",
  practiceLink: "Ouvrir un rapport",
  intro:
    "Une agence rend compte d’une campagne. Plusieurs lignes tiennent; quelques-unes, non. Marquez chaque ligne fautive et dites ce qui cloche : le dossier du client permet de vérifier.",
  withoutScript: (flaws: number) =>
    `Marquer, corriger et tirer un autre rapport demande JavaScript. Sans lui, voici un rapport à lire crayon en main : il contient ${flaws} fautes.`,
  businesses,
  agencies: [
    "Agence Cap-au-Large",
    "Studio Porte-Voix",
    "Agence Belle-Échelle",
    "Collectif Vif-Argent",
  ] as readonly string[],
  fiction: "Entreprise et agence fictives.",
  monthNames: [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
  ] as readonly string[],
  monthShort: [
    "jan",
    "fév",
    "mars",
    "avr",
    "mai",
    "juin",
    "juil",
    "août",
    "sep",
    "oct",
    "nov",
    "déc",
  ] as readonly string[],
  capital: (text: string) => text.charAt(0).toLocaleUpperCase("fr-CA") + text.slice(1),
  level: "Niveau",
  levels: { 1: "1 · facile", 2: "2 · courant", 3: "3 · exigeant" },
  another: "Un autre rapport",
  reportNumber: (seed: string, level: string) => `Rapport ${seed}, niveau ${level}`,
  copyLink: "Copier le lien de ce rapport",
  copied: "Lien copié. Il rouvre ce rapport, en français et en anglais.",
  notCopied: "Ce navigateur ne permet pas de copier. Le lien est dans la barre d’adresse.",
  print: "Imprimer le rapport",
  printAnswers: "Imprimer avec le corrigé",
  badLink: "Cette adresse ne mène à aucun rapport. En voici un autre.",

  report: {
    kind: "Bilan de campagne",
    period: (from: string, to: string) =>
      (from === to ? from : `de ${from} à ${to}`).replace(/\bde (?=[ao])/, "d’"),
    preparedFor: (client: string, is: string) => `Préparé pour ${client}, ${is}`,
    goal: (count: string, sales: string) => `Objectif convenu : ${count} ${sales} venues des réseaux`,
    netRoi: "ROI net de la campagne",
    boast: (amount: string) => `Pour chaque dollar engagé, ${amount} reviennent.`,
    result: (amount: string, isGain: boolean) =>
      isGain
        ? `Tous coûts payés, la campagne laisse un profit de ${amount}.`
        : `Tous coûts payés, la campagne perd ${amount}.`,
    formula: (value: string, investment: string) => `(${value} − ${investment}) ÷ ${investment}`,
    ledger: "Ce que la campagne a coûté et rapporté",
    cost: "Investissement",
    value: "Valeur",
    parts: { ads: "Publicité", agency: "Honoraires", content: "Contenu", staff: "Temps d’équipe" },
    sections,
    table: (sales: string) => `Publicité, visites et ${sales} par réseau`,
    columns: { channel: "Réseau", ads: "Publicité", visits: "Visites" },
    monthsTwo: (sales: string, from: string, to: string) => `Les ${sales} décollent : ${from} et ${to}`,
    monthsAll: (sales: string) => `Les ${sales} de chaque mois, et la moyenne des six mois d’avant`,
    average: (count: string) => `moyenne ${count}`,
    month: "Mois",
    amount: "Montant",
    entry: "Poste",
  },

  file: {
    title: "Le dossier du client",
    intro: "Ce que le client sait de son côté, et qui fait foi.",
    records: (sales: string) => `${sales} au registre, par lien suivi`,
    during: "pendant",
    after: (months: string) => `${months} après`,
    total: "total",
    twice: "moins celles passées par deux réseaux",
    once: "différentes",
    cycle: (months: string) => `Une vente se conclut jusqu’à ${months} après le clic.`,
    sale: (value: string, margin: string) =>
      `Vente moyenne de ${value}; une fois payés marchandises, envois et frais, il en reste ${margin}.`,
    team: (hours: string, cost: string) =>
      `L’équipe a consacré ${hours} par mois à la campagne, à ${cost} l’heure, charges comprises.`,
    bills: (ads: string, agency: string, content: string) =>
      `Factures : ${ads} de publicité, ${agency} à l’agence, ${content} de contenu.`,
    post: (stake: string, orders: string, sales: string) =>
      `Publication vedette : ${stake} de publicité, ${orders} ${sales}.`,
    poll: (answers: string, favourable: string, customers: string) =>
      `Sondage : ${answers} réponses, dont ${favourable} favorables; ${customers} personnes dans la clientèle.`,
    shop: (sales: string) => `Toutes les ${sales} du client, mois par mois`,
  },

  mark: {
    legend: "Qu’est-ce qui cloche?",
    sound: "Rien : cette ligne tient",
    clear: "Enlever la marque",
    close: "Fermer",
    marked: (name: string) => `Marquée : ${name}`,
    hint: "Choisissez une ligne pour la marquer.",
    count: (count: number) =>
      count === 0 ? "Aucune ligne marquée." : `${plural(count, "ligne marquée", "lignes marquées")}.`,
    check: "Corriger mon travail",
    again: "Reprendre mes marques",
    erase: "Tout effacer et recommencer ce rapport",
  },

  verdicts,
  score: {
    title: (found: number, of: number) =>
      found === of
        ? `Vous avez trouvé les ${of} fautes`
        : `Vous avez trouvé ${plural(found, "faute", "fautes")} sur ${of}`,
    line: (missed: number, wrong: number, accused: number, consequences: number) =>
      [
        missed > 0
          ? `${missed} ${missed < 2 ? "vous a échappé" : "vous ont échappé"}`
          : "aucune ne vous a échappé",
        wrong > 0 ? `${wrong} marquée${wrong < 2 ? "" : "s"} pour une autre raison` : "",
        accused > 0
          ? `${plural(accused, "ligne accusée", "lignes accusées")} à tort`
          : "aucune ligne accusée à tort",
        consequences > 0 ? `${plural(consequences, "ligne", "lignes")} où l’erreur vient d’ailleurs` : "",
      ]
        .filter(Boolean)
        .join("; "),
  },
  feedback: {
    failed: "Le corrigé n’a pas pu être chargé, faute de réseau.",
    retry: "Réessayer",
    titled: (verdict: string, name: string) => `${verdict} : ${name}`,
    wrote: "Ce qu’il aurait fallu écrire",
    wroteWithOthers: "Ce qu’il aurait fallu écrire, les autres fautes corrigées aussi",
    soundButCarries: "Rien à redire à la ligne; ses chiffres souffrent d’une faute commise ailleurs",
    youSaid: (name: string) => `Vous aviez dit : ${name}.`,
    itIs: (name: string) => `C’est : ${name}.`,
    carried: (name: string) =>
      `Ce chiffre s’en ressent, mais la faute est commise à une autre ligne (${name}). Ici, le calcul lui-même tient.`,
    lesson: (number: number, name: string) => `Leçon ${number}, ${name}`,
    lessonLead: "À revoir :",
  },
  lessons: {
    1: "pourquoi mesurer",
    4: "les indicateurs",
    6: "le suivi",
    8: "la valeur",
    9: "le ROI",
  } as Readonly<Record<number, string>>,
  gap: {
    title: (points: string) => `Le rapport annonçait ${points} de trop`,
    text: (claimed: string, sound: string) =>
      `Il annonce un ROI net de ${claimed}; avec les mêmes faits, bien comptés, il est de ${sound}.`,
    claimed: "ROI net annoncé",
    sound: "ROI net corrigé",
    part: "Faute",
    points: "Effet sur le ROI net",
    note: "Part de chaque faute dans l’écart, en moyenne sur tous les ordres où on peut les corriger. Une barre vide abaisse le ROI annoncé. Les autres fautes ne changent pas le ROI : elles trompent sur ce qu’il veut dire.",
    percentPoints: (count: string, _value: number) => `${count} points`,
  },
  compare: {
    mended: "Ligne corrigée",
    refigured: "Chiffres revus",
    title: "Le rapport rendu, et le rapport corrigé",
    given: "Rapport rendu",
    corrected: "Rapport corrigé",
  },
  answers: {
    title: "Corrigé",
    flawList: "Fautes possibles",
    statement: (letter: string) => `Ligne ${letter}`,
    write: "Faute :",
  },
};
