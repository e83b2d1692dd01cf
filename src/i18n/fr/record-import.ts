import type {
  CellSkip,
  ColumnSkip,
  ImportProblem,
  RowSkip,
} from "../../domain/record-import/import-reading.ts";
import { IMPORT_LIMITS, type SourceProblem } from "../../domain/record-import/source-file.ts";
import { isSingular } from "../french-plural.ts";

const plural = (value: number, one: string, many: string) => (Math.abs(value) < 2 ? one : many);
const megabytes = IMPORT_LIMITS.bytes / 1024 / 1024;

/** Words of reading a file: what was recognised, what must be asked, what was skipped, and what is wrong. */
export const recordImport = {
  title: "Importer un fichier",
  choose: "Choisir un fichier",
  drop: "CSV, TSV, XLSX ou XLS, jusqu’à 50 Mo. Vous pouvez aussi le déposer ici.",
  reading: (name: string) => `Lecture de ${name}…`,
  rows: (text: string) => `${text} ${isSingular(text) ? "ligne lue" : "lignes lues"}`,
  cancel: "Annuler",
  refused: {
    "too-big": `Ce fichier dépasse ${megabytes} Mo. Exportez une période plus courte, puis importez les fichiers l’un après l’autre.`,
    binary:
      "Ce fichier n’est pas du texte, quoi qu’en dise son nom. Exportez de nouveau en CSV ou en XLSX depuis la plateforme.",
    "old-workbook":
      "Ce classeur est protégé par un mot de passe, ou dans un format ancien qui ne se lit pas ici. Ouvrez-le dans un tableur, puis enregistrez-le en XLSX sans mot de passe.",
    "no-workbook":
      "Cette archive ne contient pas de classeur. Décompressez-la, puis choisissez le fichier CSV ou XLSX.",
    "damaged-workbook":
      "Ce classeur est endommagé et ne peut pas être lu. Ouvrez-le dans un tableur et enregistrez-le de nouveau, ou exportez-le encore une fois.",
    "zip-bomb":
      "Une fois décompressé, ce classeur serait démesuré; il n’a pas été ouvert. Aucune plateforme n’exporte ainsi : exportez de nouveau vos chiffres.",
    "too-many-columns":
      "Ce fichier a plus de 1 000 colonnes. Gardez celles qui mesurent quelque chose, puis réessayez.",
    "too-many-rows": "Ce fichier a plus d’un million de lignes. Exportez une période plus courte.",
    "empty-file": "Ce fichier est vide. L’exportation n’a peut-être pas abouti : recommencez-la.",
  } satisfies Record<SourceProblem, string>,
  failed: {
    full: "Le navigateur n’a plus de place : rien n’a été gardé. Retirez une ancienne importation, puis réessayez.",
    storage: "Le navigateur a refusé de garder ces chiffres : rien n’a été changé. Réessayez.",
    unexpected:
      "La lecture s’est interrompue, faute de réseau ou sans raison connue : rien n’a été gardé. Réessayez.",
  },
  nothingKept: "Rien n’est importé de ce fichier.",
  problem: (problem: ImportProblem): string => {
    switch (problem.code) {
      case "no-table":
        return "Aucun tableau n’a été trouvé dans ce fichier : il faut une ligne de titres, puis des lignes de chiffres.";
      case "too-many-tables":
        return `Ce fichier empile plus de ${problem.most} tableaux. Exportez-les séparément.`;
      case "impossible-date":
        return `Ligne ${problem.line} : « ${problem.text} » n’existe dans aucun calendrier. Corrigez cette date dans le fichier.`;
      case "unreadable-date":
        return `Ligne ${problem.line} : « ${problem.text} » n’est pas une date, et la ligne a des chiffres. Corrigez la date, ou retirez la ligne.`;
      case "dates-disagree":
        return `Deux dates se contredisent : ${problem.texts.join(" et ")}. L’une met le jour d’abord, l’autre le mois. Exportez de nouveau, sans passer par un tableur.`;
      case "mixed-currencies":
        return `Les montants sont en plusieurs monnaies (${problem.currencies.join(", ")}), et ce site ne les convertit pas. Exportez un compte à la fois.`;
      case "unsafe-title":
        return `Une colonne s’appelle « ${problem.text} », un nom qu’aucune plateforme n’emploie. Renommez-la si elle est de vous.`;
    }
  },
  questions: {
    title: "À préciser avant d’importer",
    line: (line: number) => `ligne ${line}`,
    mark: (example: string) => `Comment lire « ${example} »?`,
    markComma: (text: string) => `La virgule sépare les décimales : ${text}`,
    markPoint: (text: string) => `Le point sépare les décimales : ${text}`,
    order: (example: string) => `Quel jour désigne « ${example} »?`,
    year: (example: string) => `De quelle année est « ${example} », la première date du fichier?`,
    currency: "Dans quelle monnaie sont les montants?",
    period: "Quelle période couvrent ces chiffres? Le fichier ne le dit pas.",
    periodFrom: (day: string) =>
      `Le fichier dit que ces chiffres commencent le ${day}, mais non quand ils finissent.`,
    periodName: "Le nom du fichier ou ses autres tableaux proposent ces dates; vérifiez-les.",
    from: "Premier jour",
    to: "Dernier jour",
    apply: "Appliquer",
    published: "Dater chaque publication du jour où elle est parue",
    rates: (title: string, example: string) => `« ${title} » : que veut dire ${example}?`,
    percent: (text: string) => `un pourcentage : ${text}`,
    proportion: (text: string) => `une proportion : ${text}`,
    columns: "Aucune colonne n’est reconnue. Dites ci-dessous ce que contient au moins l’une d’elles.",
    choose: "Choisir…",
  },
  recognised: "Ce qui a été reconnu",
  platform: "Plateforme",
  channel: "Canal",
  channelHint: "le nom sous lequel ranger ces chiffres",
  facts: {
    rows: (text: string, value: number) => `${text} ${plural(value, "ligne", "lignes")} de chiffres`,
    period: (start: string, end: string) => (start === end ? `le ${start}` : `du ${start} au ${end}`),
    currency: (code: string) => `en ${code}`,
    comma: "virgule pour les décimales",
    point: "point pour les décimales",
    dayFirst: "jour avant le mois",
    monthFirst: "mois avant le jour",
    noRows: "aucune ligne de chiffres",
  },
  table: (title: string, line: number) =>
    title === "" ? `Tableau à la ligne ${line}` : `${title} (ligne ${line})`,
  sums: "Totaux lus",
  noTotal: (count: string) =>
    isSingular(count) ? `${count} chiffre, sans somme` : `${count} chiffres, qui ne s’additionnent pas`,
  columns: {
    title: "Colonnes",
    caption: "Ce que contient chaque colonne",
    column: "Colonne",
    example: "Exemple",
    becomes: "Devient",
    of: (title: string) => `Ce que contient « ${title} »`,
    none: "rien (laissée de côté)",
    metrics: "Indicateurs",
    others: "Autres",
    item: "l’élément (campagne, publication)",
    day: "la date",
    start: "le premier jour",
    end: "le dernier jour",
    published: "le jour de publication",
    exported: "le jour de l’export",
    audience: "qui ils sont",
    group: "une répartition (âge, pays…)",
    account: "le compte",
    currency: "la monnaie",
    result: "le résultat que nomme l’indicateur",
    "cost-per-result": "le coût d’un tel résultat",
    "result-kind": "le genre de résultat",
    own: "un champ de ce site",
  },
  columnSkips: {
    setting: "un réglage, rien de mesuré",
    "no-metric": "aucun indicateur connu",
    words: "des mots",
    "same-metric": "une autre colonne dit déjà cela",
    "which-result": "le fichier ne dit pas quel résultat",
    audience: "dit qui ils sont, sans date",
    "by-choice": "laissée de côté par vous",
  } satisfies Record<ColumnSkip, string>,
  skipped: "Ce qui a été laissé de côté",
  nothingSkipped: "Rien n’a été laissé de côté.",
  rowSkips: {
    total: (count: string, value: number) =>
      `${count} ${plural(value, "ligne de total", "lignes de totaux")}`,
    "unlabelled-total": (count: string, value: number) =>
      `${count} ${plural(value, "ligne qui ne nomme rien : un total qui ne se dit pas tel", "lignes qui ne nomment rien : des totaux qui ne se disent pas tels")}`,
    note: (count: string, value: number) => `${count} ${plural(value, "ligne de texte", "lignes de texte")}`,
    "no-figures": (count: string, value: number) =>
      `${count} ${plural(value, "ligne sans chiffre d’un indicateur connu", "lignes sans chiffre d’un indicateur connu")}`,
  } satisfies Record<RowSkip, (count: string, value: number) => string>,
  cellSkips: {
    bound: (count: string, value: number) =>
      `${count} ${plural(value, "case qui donne une limite", "cases qui donnent une limite")}, comme « < 10 % », et non un chiffre`,
    unreadable: (count: string, value: number) =>
      `${count} ${plural(value, "case qui n’est pas un nombre", "cases qui ne sont pas des nombres")}`,
    negative: (count: string, value: number) =>
      `${count} ${plural(value, "compte négatif", "comptes négatifs")}, ce qui est impossible`,
    "which-result": (count: string, value: number) =>
      `${count} ${plural(value, "résultat", "résultats")} d’un genre inconnu, ou déjà ${plural(value, "compté", "comptés")} dans une autre colonne`,
    "no-amount": (count: string, value: number) =>
      `${count} ${plural(value, "montant nul", "montants nuls")} sans monnaie`,
  } satisfies Record<CellSkip, (count: string, value: number) => string>,
  findings: {
    totalDiffers: (metric: string, stated: string, summed: string) =>
      `${metric} : le fichier donne un total de ${stated}, mais ses lignes font ${summed}. Il y manque peut-être des lignes.`,
    idsRuined: (title: string, count: string, value: number) =>
      `« ${title} » : ${count} ${plural(value, "identifiant abîmé", "identifiants abîmés")} par un tableur (1,8E+16). Si vous en avez besoin, exportez de nouveau, sans ouvrir le fichier.`,
    formulas: (count: string, value: number) =>
      `${count} ${plural(value, "nom ressemble", "noms ressemblent")} à une formule ou à du code; ${plural(value, "il est gardé", "ils sont gardés")} comme du texte.`,
  },
  against: {
    title: "À côté de ce qui est déjà noté",
    fresh: (count: string, value: number) =>
      `${count} ${plural(value, "nouveau chiffre", "nouveaux chiffres")}`,
    known: (count: string, value: number) =>
      `${count} déjà ${plural(value, "noté", "notés")}, avec la même valeur`,
    changed: (count: string, value: number) =>
      `${count} déjà ${plural(value, "noté", "notés")}, mais avec une autre valeur`,
    overlapping: (count: string, _value: number) =>
      `${count} dont la période en recoupe une autre déjà notée`,
    keep: "Garder ce qui est noté",
    replace: "Prendre ce que dit le fichier",
    leave: "Les laisser de côté",
    add: "Les ajouter quand même : certains jours compteront deux fois",
  },
  keep: (count: string, value: number) => `Importer ${count} ${plural(value, "chiffre", "chiffres")}`,
  keepLater: "Importer, une fois ces points précisés",
  keepNothing: "Rien de nouveau à importer",
  busy: "Un instant…",
  kept: (added: string, value: number, name: string) =>
    `${added} ${plural(value, "chiffre importé", "chiffres importés")} de ${name}.`,
  keptNone: (name: string) => `${name} n’ajoute rien : tout y est déjà noté.`,
  keptKnown: (count: string) => `${count} y ${isSingular(count) ? "était" : "étaient"} déjà.`,
  keptLeft: (count: string) => `${count} ${isSingular(count) ? "laissé" : "laissés"} de côté.`,
  another: "Importer un autre fichier",
};
