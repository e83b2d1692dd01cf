export const course = {
  title: (lessons: string) => `${lessons} leçons, et ce que chacune vous apprend à faire`,
  /** Numbers that a title writes out. */
  counts: [
    "Aucune",
    "Une",
    "Deux",
    "Trois",
    "Quatre",
    "Cinq",
    "Six",
    "Sept",
    "Huit",
    "Neuf",
    "Dix",
    "Onze",
    "Douze",
  ] as readonly string[],
  total: (hours: string) => `${hours} en tout`,
  /** Hours and minutes, as `5 h 20`. */
  duration: (hours: number, minutes: number) =>
    hours === 0
      ? `${minutes} min`
      : `${hours} h${minutes === 0 ? "" : ` ${String(minutes).padStart(2, "0")}`}`,
  minutes: (minutes: number) => `${minutes} min`,
  /** What the ruler says of a lesson once it is begun; figures are put in the page. */
  partly: "{done}/{total} min",
  done: "fait",
  doneInAll: "{done} faites",
  after: (numbers: string) => `après ${numbers}`,
  start: (minutes: number) => `Commencer la leçon 1 (${minutes} min)`,
  resume: "Reprendre la leçon {number} : {part}",
  next: "Passer à la leçon {number} : {name}",
};
