const plural = (value: number, one: string, many: string) => (Math.abs(value) < 2 ? one : many);

/** Words of the practice page. What belongs to any exercise is in `player.ts`. */
export const practice = {
  title: "Exercices",
  heading: "S’exercer, jusqu’à ce que ça tienne",
  description:
    "Autant d’exercices que vous voulez, avec des nombres nouveaux chaque fois, et une explication quand la réponse n’est pas la bonne. Tout reste dans ce navigateur.",
  lessonTopics: {
    1: "Pourquoi mesurer",
    2: "De l’ambition à la mesure",
    3: "Objectifs SMART",
    4: "Choisir ses indicateurs",
    5: "Le chemin jusqu’à la vente",
    6: "Essais et preuves",
    7: "Scores et sentiment",
    8: "Ce que vaut une demande",
    9: "ROI",
    10: "L’incertitude",
    11: "Le rapport",
  } as Readonly<Record<number, string>>,
  lesson: (number: number) => `Leçon ${number}`,
  level: "Niveau",
  levels: { 1: "1 · facile", 2: "2 · courant", 3: "3 · exigeant" },
  mapTitle: "Vos compétences",
  mapEmpty: "Choisissez une compétence pour commencer. Chacune donne autant d’exercices que vous voulez.",
  mapFinding: (solid: number, all: number) =>
    `${solid} ${plural(solid, "compétence solide", "compétences solides")} sur ${all}`,
  mapNote:
    "Trait : ce que vos réponses montrent. Bande pâle : ce dont elles ne permettent pas encore d’être sûr.",
  stages: { unseen: "pas encore vue", "to-mend": "à reprendre", growing: "en chemin", solid: "solide" },
  reason: (of: number, first: number, mended: number, hints: number) =>
    [
      `${first} sur ${of} ${plural(first, "juste", "justes")} du premier coup`,
      mended > 0 ? `${mended} ${plural(mended, "reprise", "reprises")}` : "",
      hints > 0 ? `${hints} ${plural(hints, "indice", "indices")}` : "",
    ]
      .filter(Boolean)
      .join(", "),
  due: (days: number) =>
    days <= 0 ? "à revoir aujourd’hui" : days === 1 ? "à revoir demain" : `à revoir dans ${days} jours`,
  practise: (skill: string) => `S’exercer : ${skill}`,
  backToMap: "Toutes les compétences",
  loading: "L’exercice arrive…",
  failed: "Cet exercice n’a pas pu être chargé, faute de réseau.",
  retry: "Réessayer",
  badLink: "Cette adresse ne mène à aucun exercice. Choisissez-en un ci-dessous.",
  today: "Dix minutes pour aujourd’hui",
  todayText: (count: number, minutes: number) =>
    `${count} ${plural(count, "exercice", "exercices")}, environ ${minutes} ${plural(minutes, "minute", "minutes")} : ce qui est à revoir d’abord, puis du nouveau.`,
  todayAlways: "Dix minutes suffisent : ce qui est à revoir d’abord, puis du nouveau.",
  todayStart: "Commencer",
  todayProgress: (done: number, of: number) => `${done} sur ${of} ${plural(done, "fait", "faits")}`,
  todayDone: "C’est fait pour aujourd’hui",
  todayDoneText: (right: number, of: number) =>
    `${right} ${plural(right, "exercice réussi", "exercices réussis")} sur ${of}. La prochaine révision viendra au bon moment, ni plus tôt ni plus tard.`,
  placement: "Savoir par où commencer",
  placementText:
    "Douze questions, une par thème, environ un quart d’heure. Répondez à ce que vous pouvez, passez le reste.",
  placementStart: "Faire les douze questions",
  placementDone: "Les douze questions sont faites",
  placementDoneText: (right: number) => `${right} sur 12 réussies. La carte ci-dessous montre où commencer.`,
  stop: "Arrêter là",
  resume: "Reprendre",
  resumeOpen: (skill: string) => `Reprendre l’exercice laissé en route : ${skill}`,
  examTitle: "À la fin du cours",
  worksheetTitle: "Pour une classe",
  worksheetLink: "Composer une feuille d’exercices à imprimer",
  worksheetText: "Choisissez les exercices, imprimez avec ou sans corrigé.",
};
