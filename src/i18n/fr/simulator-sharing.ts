type Problem = { readonly what: string; readonly how: string };

export const simulatorSharing = {
  shareTitle: "Partager ou garder ce plan",
  unnamed: "Plan sans nom",
  inLink:
    "Tout le plan est écrit dans le lien, après le #, que les navigateurs n’envoient à aucun serveur. Qui l’ouvre retrouve vos chiffres exacts et peut les changer sans toucher aux vôtres.",
  withMoves: (count: number) =>
    count === 1 ? "avec l’étape préparée" : `avec les ${count} étapes préparées`,
  link: "Lien",
  linkLength: (count: string) => `${count} caractères`,
  copy: "Copier le lien",
  copied: "Le lien est copié.",
  copyRefused:
    "Le navigateur ne laisse pas copier. Le lien est sélectionné : faites Ctrl + C (⌘ C sur un Mac), ou appuyez longuement.",
  ownDevice:
    "Cette page est servie par votre propre appareil : ce lien ne s’ouvre pas ailleurs. Pour d’autres personnes, partagez le fichier.",
  qr: "Code QR",
  qrLabel: (name: string) => (name ? `Code QR du lien vers « ${name} »` : "Code QR du lien vers ce plan"),
  qrNote: "À balayer avec l’appareil photo d’un téléphone. Il est tracé ici, sans service extérieur.",
  qrDense: "Ce plan est long, et son code est fin : agrandissez-le, et approchez-vous pour le balayer.",
  qrTooLong: "Ce plan est trop long pour un code facile à balayer. Partagez le lien ou le fichier.",
  enlarge: "Agrandir pour la classe",
  print: "Imprimer",
  file: "Fichier",
  fileNote: "Un texte lisible, à garder ou à joindre à un courriel.",
  download: "Télécharger (.json)",
  open: "Ouvrir un fichier (.json)",
  dropNote: "On peut aussi déposer un fichier n’importe où sur la page.",
  fileName: (name: string) => (name ? `retour-${name}` : "retour-plan"),
  close: "Fermer",

  received: {
    link: "Un plan reçu par lien",
    file: (file: string) => `Un plan tiré de « ${file} »`,
    unreadLink: "Ce lien n’a pas pu être lu",
    unreadFile: (file: string) => `« ${file} » n’a pas pu être lu`,
    here: "Ce plan est déjà sur l’établi",
    opened: (name: string) => (name ? `« ${name} » est ouvert` : "Le plan reçu est ouvert"),
    looking: (name: string) => (name ? `Vous regardez « ${name} »` : "Vous regardez le plan reçu"),
  },
  channels: (list: string) => `Canaux : ${list}`,
  result: (roi: string, profit: string) => `ROI net ${roi}, profit ${profit}, calculés ici.`,
  uncertain: (count: number) =>
    count === 1
      ? "Une hypothèse y est donnée en fourchette."
      : `${count} hypothèses y sont données en fourchettes.`,
  prepared: (count: number) =>
    count === 1 ? "Une étape y est préparée." : `${count} étapes y sont préparées.`,
  beside: (count: number) =>
    count === 1 ? "Un plan enregistré l’accompagne." : `${count} plans enregistrés l’accompagnent.`,
  ask: "Votre travail sur l’établi n’est pas enregistré. Que faire du plan reçu?",
  askDamaged: "Vous pouvez ouvrir ce qui a pu être lu.",
  askNoRoom:
    "Votre travail sur l’établi n’est pas enregistré, et vous avez déjà 100 plans : il n’y a plus de place pour un autre. Téléchargez d’abord le vôtre, ou regardez sans remplacer.",
  openKeeping: "L’ouvrir et enregistrer le mien",
  openOnly: "L’ouvrir",
  look: "Regarder sans remplacer",
  cancel: "Laisser",
  openedNote: "L’exemple de départ reste à portée : cette ouverture s’annule.",
  keptAside: (name: string) => `Votre travail est enregistré sous « ${name} ».`,
  keptBeside: (count: number) =>
    count === 1
      ? "Un plan s’ajoute à vos plans enregistrés."
      : `${count} plans s’ajoutent à vos plans enregistrés.`,
  openedSaved: "Le plan d’avant est parmi vos plans enregistrés; cette ouverture s’annule aussi.",
  takeBack: "Annuler l’ouverture",
  lookingNote:
    "Essayez ce que vous voulez : votre propre plan reste tel quel, et rien de ceci n’est gardé tant que vous ne l’ouvrez pas.",
  backToMine: "Revenir au mien",
  ownName: "Mon plan",

  problems: {
    foreign: {
      what: "Ce n’est pas un plan de Retour.",
      how: "Demandez à la personne de le partager de nouveau à partir du simulateur.",
    },
    "cut-off": {
      what: "La fin manque : il a sans doute été coupé en chemin, par une messagerie ou une copie incomplète.",
      how: "Demandez-le de nouveau, ou recevez-le sous forme de fichier.",
    },
    altered: {
      what: "Il n’est pas arrivé tel qu’il est parti : des signes y ont changé.",
      how: "Demandez-le de nouveau, ou recevez-le sous forme de fichier.",
    },
    "newer-version": {
      what: "Il vient d’une version plus récente du simulateur; des éléments que celle-ci ne connaît pas peuvent y manquer.",
      how: "Rechargez la page pour mettre le simulateur à jour, puis ouvrez-le de nouveau.",
    },
    "too-large": {
      what: "Il est bien trop long pour être un plan.",
      how: "Vérifiez que c’est le bon fichier ou le bon lien.",
    },
    "out-of-reach": {
      what: "Ce qui lit les plans n’a pas pu être chargé, faute de réseau.",
      how: "Rouvrez le lien ou le fichier quand le réseau revient.",
    },
  } satisfies Record<string, Problem>,
  lost: {
    name: "Le nom du plan",
    target: "Le ROI visé",
    frame: "Le cadre (durée, cycle de vente, panier moyen, marge)",
    channels: "Des canaux",
    investment: "Des lignes d’investissement",
    values: "Des valeurs ajoutées aux ventes",
    ranges: "Des fourchettes",
    moves: "Des étapes préparées",
    saved: "Des plans enregistrés",
  },
  lostInstead: {
    nothing: (part: string) => `${part} : illisible, laissé de côté.`,
    sample: (part: string) => `${part} : illisible, remplacé par l’exemple.`,
  },

  keepCopy: {
    refused:
      "Ce navigateur ne garde pas votre travail. Il continue en mémoire : emportez-en une copie avant de fermer la page.",
    cleared:
      "Ce que ce navigateur gardait vient d’être effacé. Ce que vous voyez est intact : emportez-en une copie.",
    download: "Télécharger mon travail (.json)",
  },
};
