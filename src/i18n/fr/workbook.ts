import type { PartName, PartState } from "../../domain/business/parts.ts";

const plural = (value: number, one: string, many: string) => (Math.abs(value) < 2 ? one : many);

/** Title of each part, and what it holds once its lesson has filled it. */
const parts: Record<PartName, { title: string; holds: string }> = {
  guess: {
    title: "Première estimation",
    holds: "Le ROI que vous auriez annoncé avant de commencer, mis sous scellé jusqu’au rapport.",
  },
  chain: {
    title: "De l’ambition aux indicateurs",
    holds: "Ce que veut l’entreprise, les objectifs qui y mènent et les indicateurs qui le disent.",
  },
  goal: { title: "Objectif SMART", holds: "Un objectif qui passe les cinq contrôles." },
  metrics: {
    title: "Indicateurs suivis",
    holds: "Les indicateurs que vous gardez, chacun avec la décision qu’il commande.",
  },
  funnel: { title: "Entonnoir", holds: "Vos comptes d’étape en étape, et les taux de passage." },
  records: { title: "Relevés", holds: "Vos chiffres notés semaine après semaine, ou mois après mois." },
  experiments: {
    title: "Essais",
    holds: "Ce que vous avez essayé, ce que cela a donné, et si l’écart est réel.",
  },
  score: { title: "Score maison", holds: "Vos points par signal, essayés sur vos publications." },
  values: { title: "Valeurs", holds: "Ce que vaut une vente, une visite, et le reste, sans double compte." },
  investment: {
    title: "Investissement et ROI",
    holds: "Tout ce que vous engagez, ce qui revient, et le ROI net.",
  },
  ranges: {
    title: "Fourchettes",
    holds: "Vos hypothèses incertaines, du plus bas au plus haut, et le ROI visé.",
  },
  decision: {
    title: "Décision",
    holds: "Ce que vous décidez, pourquoi, et le signe qui vous ferait changer d’avis.",
  },
  report: {
    title: "Rapport",
    holds: "D’où vient chaque variable, ce que les chiffres ne montrent pas, et la suite.",
  },
};

const states: Record<PartState, string> = { empty: "vide", begun: "commencé", complete: "complet" };

/** Words of the workbook's page. What stands in its parts is in `workbook-parts.ts`. */
export const workbook = {
  title: "Mon cahier",
  description:
    "Votre entreprise au fil des leçons : objectif, indicateurs, entonnoir, valeurs, investissement, rapport. Rien ne quitte ce navigateur.",
  lead: "Chaque leçon remplit une ligne de ce cahier, de la première estimation au rapport. Tout reste dans ce navigateur.",
  hub: "Suivi : tous vos chiffres datés, importés de vos plateformes",
  toReport: "Composer le rapport",
  withoutScript:
    "Le cahier se remplit dans le navigateur, et sans JavaScript rien ne peut y être gardé. Voici ses parties, et la leçon qui remplit chacune.",
  parts,
  states,
  name: "Nom de l’entreprise",
  unnamed: "Cahier sans nom",
  page: (open: number, all: number) => (all === 1 ? "un seul cahier" : `cahier ouvert, ${open} sur ${all}`),
  filled: (complete: number, all: number) =>
    `${complete} ${plural(complete, "partie complète", "parties complètes")} sur ${all}`,
  begun: (count: number) => `${count} ${plural(count, "commencée", "commencées")}`,
  rulerLabel: (complete: number, begun: number, all: number) =>
    `Sur ${all} parties, ${complete} ${plural(complete, "complète", "complètes")} et ${begun} ${plural(begun, "commencée", "commencées")}`,
  partsNavigation: "Parties du cahier",
  next: "Ensuite : ",
  allDone: "Toutes les parties sont complètes.",
  lesson: (number: number, name: string) => `Leçon ${number} · ${name}`,
  lessonToCome: "bientôt",
  unreached:
    "Cette partie n’a pas pu être chargée, faute de réseau. Rechargez la page quand le réseau reviendra : rien n’est perdu.",
  missingTitle: "Il manque encore",
  print: "Imprimer",

  simulator: {
    open: "Ouvrir au simulateur",
    views: {
      overview: "Simulateur : le bilan",
      path: "Simulateur : le parcours",
      time: "Simulateur : le temps",
      indicators: "Simulateur : les indicateurs",
      uncertainty: "Simulateur : l’incertitude",
      questions: "Simulateur : les questions",
      compare: "Simulateur : comparer",
    },
    nothing: "Le simulateur attend vos chiffres : donnez-en à la leçon 9.",
    ask: "Un plan non enregistré est sur l’établi du simulateur. Que faire de ce plan?",
    askNoRoom:
      "Un plan non enregistré est sur l’établi du simulateur, et vous avez déjà 100 plans enregistrés. Allez d’abord au simulateur en supprimer un.",
    keep: "L’enregistrer, puis ouvrir le mien",
    cancel: "Laisser tel quel",
    go: "Aller au simulateur",
    benchName: "Mon plan",
  },

  shelf: {
    title: "Vos cahiers",
    open: "ouvert",
    openIt: (name: string) => `Ouvrir « ${name} »`,
    openShort: "Ouvrir",
    start: "Nouveau cahier",
    duplicate: (name: string) => `Dupliquer « ${name} »`,
    duplicateShort: "Dupliquer",
    remove: (name: string) => `Supprimer « ${name} »`,
    removeShort: "Supprimer",
    copyOf: (name: string) => `${name} (copie)`,
    removeAsk: (name: string) => `Supprimer « ${name} » et tout ce qu’il contient?`,
    removeYes: "Oui, supprimer",
    removeNo: "Non, garder",
    removed: (name: string) => `« ${name} » est supprimé.`,
    putBack: "Remettre",
    back: (name: string) => `« ${name} » est de retour.`,
    opened: (name: string) => `« ${name} » est ouvert.`,
    room: (most: string) => `L’étagère garde ${most} cahiers, en plus de celui qui est ouvert.`,
    full: (most: string) =>
      `L’étagère est pleine : ${most} cahiers, en plus de celui qui est ouvert. Supprimez-en un pour en commencer un autre.`,
  },

  sample: {
    show: "Voir celui du Café Merisier à côté",
    hide: "Fermer celui du café",
    mine: "Le mien",
    theirs: "Celui du café",
    choose: "Quel cahier regarder",
    head: "Café Merisier, exemple fictif",
    note: (day: string) => `Écrit par le café le ${day}. Il se regarde; rien n’en est mis dans votre cahier.`,
    coming: "Le cahier du café arrive…",
    outOfReach: "Le cahier du café n’a pas pu être chargé, faute de réseau. Réessayez quand il revient.",
    copy: "En prendre une copie pour commencer",
    copyName: "Café Merisier (copie)",
    copied: "La copie est ouverte sous « Café Merisier (copie) ». Changez-y ce que vous voulez.",
    copiedBeside: "Votre cahier d’avant est sur l’étagère.",
  },

  keeping: {
    title: "Garder ce cahier",
    due: (day: string) =>
      `Votre dernière copie date du ${day}, et votre travail a changé depuis. Gardez-en une autre.`,
    dueFirst: (day: string) =>
      `Depuis le ${day}, votre travail n’existe que dans ce navigateur. Gardez-en une copie.`,
    dueLink: "Garder une copie",
    lastCopy: (day: string) => `Dernière copie : le ${day}.`,
    noCopy: "Aucune copie n’a encore été prise.",
    copied: "Rien n’a changé depuis.",
    promise: {
      yes: "Ce navigateur a promis de ne pas effacer ce cahier pour faire de la place.",
      no: "Nous avons demandé à ce navigateur de garder ce cahier, et il ne le promet pas : il pourrait l’effacer s’il manque de place. Une copie dans un fichier vous en protège.",
      unknown:
        "Ce navigateur ne dit pas s’il gardera ce cahier. Une copie dans un fichier vous protège d’un effacement.",
      later: "Dès que quelque chose y sera noté, nous demanderons à ce navigateur de garder ce cahier.",
    },
    askAgain: "Demander de nouveau",
    room: (share: string) => `Place prise dans ce navigateur : ${share}.`,
    full: (share: string) =>
      `La place est presque toute prise : ${share}. Gardez une copie dans un fichier, puis supprimez des cahiers ou des plans enregistrés dont vous n’avez plus besoin.`,
  },

  aside: {
    title: "Mis de côté",
    text: "Une partie de votre cahier n’a pas pu être lue. Le texte tel qu’il a été trouvé est gardé ici : téléchargez-le, quelqu’un saura peut-être en tirer quelque chose. Le reste de votre travail est intact.",
    unread: "Ce qui n’a pas pu être lu : ",
    whole: "le cahier entier",
    readable: "rien, il se lit à présent : reprenez-le comme une copie",
    download: "Télécharger le texte",
    fileName: "retour cahier mis de cote",
    unkept: "Ce navigateur n’a plus de place pour le garder : téléchargez-le avant de fermer la page.",
    forget: "Je n’en ai plus besoin",
    forgetAsk: "Jeter ce texte mis de côté? Il ne pourra plus être récupéré.",
    forgetYes: "Oui, jeter",
    forgetNo: "Non, garder",
    pieces: {
      guesses: "les premières estimations des leçons",
      examples: "les exemples changés dans les leçons",
      simulator: "le plan sur l’établi",
      plans: "les plans enregistrés",
      exercises: "les exercices des leçons",
      practice: "les exercices faits",
      shelf: "l’étagère",
      business: "un cahier",
      name: "le nom",
      plan: "les chiffres",
    } as Readonly<Record<string, string>>,
    onShelf: (part: string, place: string) => `${part} (cahier ${place} de l’étagère)`,
  },
};
