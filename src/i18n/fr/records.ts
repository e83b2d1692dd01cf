import type { PlatformId } from "../../domain/record-import/platform.ts";
import { isSingular } from "../french-plural.ts";

const plural = (value: number, one: string, many: string) => (Math.abs(value) < 2 ? one : many);

/** Words of the record hub. Those of reading a file are in `record-import.ts`. */
export const records = {
  title: "Suivi",
  description:
    "Tous vos chiffres datés au même endroit : importés de vos plateformes ou d’un tableur, filtrés, exportés en CSV. Rien ne quitte ce navigateur.",
  lead: "Tous vos chiffres datés, au même endroit et écrits de la même façon. Un fichier exporté d’une plateforme se lit ici, dans ce navigateur; rien n’est envoyé.",
  withoutScript:
    "Les chiffres sont gardés par le navigateur; sans JavaScript, rien ne peut être lu ni gardé.",
  loading: "Lecture de ce que ce navigateur garde…",
  outOfReach:
    "Ce navigateur ne garde pas de chiffres ici, peut-être parce que la navigation est privée. Un fichier peut être lu et examiné, mais pas gardé.",
  empty: "Rien n’est encore noté. Importez un fichier, ou commencez par les relevés du Café Merisier.",
  type: "Saisir des chiffres",
  sample: {
    load: "Charger les relevés du Café Merisier",
    name: "Café Merisier (exemple)",
    source: "Café Merisier",
    coming: "Les relevés arrivent…",
    outOfReach:
      "Les relevés du café n’ont pas pu être lus, faute de réseau. Réessayez quand le réseau reviendra.",
    loaded: (count: string) =>
      `${count} ${isSingular(count) ? "chiffre du café est noté" : "chiffres du café sont notés"}.`,
    already: "Les relevés du café sont déjà là.",
    failed:
      "Les relevés du café n’ont pas pu être gardés : le navigateur a refusé. Rien n’a été changé; réessayez.",
  },
  batches: {
    title: "D’où viennent ces chiffres",
    count: (text: string, value: number) => `${text} ${plural(value, "chiffre", "chiffres")}`,
    on: (day: string) => `le ${day}`,
    remove: "Retirer",
    removeNamed: (name: string) => `Retirer ${name}`,
    removed: (name: string) => `${name} est retiré.`,
  },
  undo: "Annuler",
  undone: "C’est annulé.",
  undoFailed: "Ce changement n’a pas pu être gardé : le navigateur a refusé. Rien n’a été changé; réessayez.",
  filters: {
    title: "Filtrer",
    channel: "Canal",
    metric: "Indicateur",
    all: "Tous",
    text: "Texte",
    textHint: "campagne, publication, source…",
    from: "Du",
    to: "Au",
    clear: "Tout montrer",
  },
  shown: (shown: string, all: string, value: number) =>
    shown === all
      ? `${all} ${plural(value, "chiffre", "chiffres")}`
      : `${shown} ${plural(value, "chiffre", "chiffres")} sur ${all}`,
  nothingShown: "Aucun chiffre ne répond à ces filtres.",
  sum: (text: string) => `Somme : ${text}`,
  noSum: {
    people: "Pas de somme : les mêmes personnes compteraient plusieurs fois.",
    rate: "Pas de somme : des taux et des coûts unitaires ne s’additionnent pas.",
    currencies: "Pas de somme : il y a plusieurs monnaies.",
  },
  table: {
    name: "Chiffres notés",
    period: "Période",
    channel: "Canal",
    item: "Élément",
    metric: "Indicateur",
    value: "Valeur",
    source: "Source",
    line: (source: string, line: string) => `${source}, ligne ${line}`,
    span: (start: string, end: string) => `${start} au ${end}`,
  },
  export: {
    title: "Exporter",
    text: "Les chiffres montrés, dans un fichier qui se réimporte ici tel quel.",
    style: "Façon d’écrire les nombres",
    styles: { comma: "1234,5 et point-virgule (Excel en français)", point: "1234.5 et virgule" },
    save: "Enregistrer en CSV",
    fileName: "retour suivi",
  },
  platforms: {
    "meta-ads": "Meta Ads (Gestionnaire de publicités)",
    "meta-suite": "Meta Business Suite, Facebook",
    instagram: "Instagram",
    "linkedin-page": "LinkedIn, page",
    "linkedin-ads": "LinkedIn, campagnes",
    x: "X",
    tiktok: "TikTok",
    youtube: "YouTube Studio",
    ga4: "Google Analytics 4",
    "google-ads": "Google Ads",
    "microsoft-ads": "Microsoft Advertising",
    "search-console": "Search Console",
    own: "Un fichier exporté de ce site",
    other: "Autre tableau",
  } satisfies Record<PlatformId, string>,
  tried: {
    title: "Quelles plateformes sont reconnues",
    real: "Essayées sur de vrais fichiers",
    made: "Reconnues d’après leur documentation, sans vrai fichier pour l’essai",
    untried: ["X, publicités", "TikTok, publicités", "LinkedIn, visiteurs de la page"],
    note: "Les titres de colonnes sont reconnus en français et en anglais. Presque tous les vrais fichiers étaient en anglais; quelques-uns étaient en français (Google Analytics, Search Console) ou en portugais (LinkedIn, campagnes). Tout autre tableau se lit aussi, une fois que vous avez dit ce que contient chaque colonne.",
  },
};
