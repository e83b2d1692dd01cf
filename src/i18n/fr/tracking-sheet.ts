import type { FindingCode } from "../../domain/record/sheet-findings.ts";

export const trackingSheet = {
  cadence: "Cadence",
  every: { week: "Chaque semaine", month: "Chaque mois" },
  channel: "Compte ou canal",
  channelHint: "Instagram, boutique en ligne…",
  otherChannel: "Changer de compte ou de canal",
  newChannel: "Un autre compte ou canal…",
  week: "Semaine du",
  month: "Mois",
  source: "Lu dans",
  sourceOf: (metric: string) => `Outil où se lit : ${metric}`,
  sourceHint: "outil",
  periodOf: (period: string) => `Période : ${period}`,
  cell: (metric: string, period: string) => `${metric}, ${period}`,
  sheet: "Fiche de suivi",
  how: "Tapez, puis Entrée ou les flèches pour passer d’une case à l’autre. Un bloc copié d’Excel ou de Sheets se colle d’un coup.",
  addColumn: "Ajouter un indicateur…",
  note: "Note",
  noteHint: "solde, panne, nouvelle façon de compter…",
  redefined: "Compté autrement à partir d’ici",
  remove: "Supprimer cette ligne",
  periodProblem: (typed: string) =>
    `« ${typed} » ne se lit pas comme une période. Écrivez-la comme « mars 2026 » ou « 2026-03-02 ».`,
  whichDay: (typed: string) =>
    `« ${typed} » se lit de deux façons, selon qu’on écrit d’abord le jour ou le mois. Écrivez-le comme « 2026-03-02 ».`,
  full: "La fiche est pleine : ce qui dépasse n’a pas été gardé. Supprimez d’anciennes lignes, ou suivez moins d’indicateurs.",
  pasted: (taken: string, many: boolean) => `${taken} ${many ? "cases reprises" : "case reprise"}.`,
  refused: (count: string, many: boolean) => `${count} laissée${many ? "s" : ""} de côté :`,
  why: {
    number: "ne se lit pas comme un nombre de cette colonne",
    "two-ways": "se lit de deux façons, et rien dans le bloc ne dit laquelle",
    period: "ne se lit pas comme une période",
    "which-day": "jour ou mois en premier? écrivez 2026-03-02",
    "no-column": "pas de colonne pour cette case",
  },
  findings: {
    gap: (name: string, day: string, to: string, missing: string) =>
      day === to
        ? `${name} : ${day} manque. La courbe s’interrompt; une moyenne ou une tendance tirée à travers ce trou serait inventée.`
        : `${name} : il manque ${missing} périodes, de ${day} à ${to}. La courbe s’interrompt, et ce qui s’y est passé ne se devine pas.`,
    duplicate: (name: string, day: string, times: string) =>
      `${name} : ${day} y est ${times} fois. Un total le compterait double; gardez une seule ligne.`,
    "mixed-cadence": (name: string, day: string, count: string) =>
      `${name} : ${day} ne commence pas une période de cette fiche${count === "1" ? "" : `, comme ${count} lignes en tout`}. Sept jours et trente jours ne se comparent pas : choisissez une cadence et gardez-la.`,
    redefined: (name: string, day: string, change: string | null) =>
      `${name} : compté autrement dès ${day}.${change === null ? "" : ` Le chiffre saute de ${change} à cet endroit même.`} Ce sont deux séries : comparez chacune à elle-même.`,
    outlier: (name: string, value: string, day: string, usual: string) =>
      `${name} : ${value} en ${day}, loin des ${usual} habituels. Vérifiez la saisie; si le chiffre est juste, notez pourquoi.`,
    "no-source": (name: string, day: string) =>
      `${name} : on ne sait pas où ce chiffre a été lu (${day}). Sans la source, personne ne pourra le relire de la même façon.`,
  } satisfies Record<FindingCode, unknown>,
  nothing: "Rien à redire : mêmes périodes, même définition, source connue.",
  toMend: (count: string, many: boolean) => `${count} ${many ? "choses" : "chose"} à revoir dans la fiche.`,
  chart: {
    empty: (name: string) => `${name} : la courbe viendra avec deux chiffres`,
    gap: (name: string) => `${name} : là où une période manque, la courbe s’interrompt`,
    redefined: (name: string) => `${name} : deux séries, qui ne se comparent pas`,
    moved: (name: string, from: string, to: string, change: string | null, periods: string) =>
      `${name} : de ${from} à ${to} en ${periods} périodes${change === null ? "" : ` (${change})`}`,
    caption: "La courbe suit la colonne où vous êtes.",
    missing: "manque",
    otherwise: "compté autrement",
  },
  toy: {
    title: "Cassez la série du café, et lisez ce qu’en dit la fiche",
    intro:
      "Les six mois de Café Merisier, comptés dans ses registres. C’est une copie : effacez, changez, collez, rien n’y touche.",
    source: "Meta et LinkedIn",
    channel: "Réseaux du café",
    acts: {
      forget: "Oublier mars",
      twice: "Saisir mai deux fois",
      redefine: "Dès avril, ne plus compter les clics des annonces",
      slip: "Ajouter un zéro à juin",
      unsourced: "Effacer la source des clics",
    },
    reset: "Remettre les vrais chiffres",
  },
};
