import type { practice as french } from "../fr/practice.ts";

const plural = (value: number, one: string, many: string) => (Math.abs(value) === 1 ? one : many);

export const practice: typeof french = {
  title: "Practice",
  heading: "Practise until you are sure",
  description:
    "As many exercises as you want, with new numbers each time, and an explanation when something is wrong. Everything stays in this browser.",
  lessonTopics: {
    1: "Why measure",
    2: "From ambition to metric",
    3: "SMART goals",
    4: "Choosing metrics",
    5: "The path to a sale",
    6: "Trials and evidence",
    7: "Scores and sentiment",
    8: "What a lead is worth",
    9: "ROI",
    10: "Uncertainty",
    11: "The report",
  },
  lesson: (number) => `Lesson ${number}`,
  level: "Level",
  levels: { 1: "1 · easy", 2: "2 · usual", 3: "3 · demanding" },
  mapTitle: "Your skills",
  mapEmpty: "Choose a skill to start with. Each has as many exercises as you want.",
  mapFinding: (solid, all) => `${solid} of ${all} skills ${solid === 1 ? "is" : "are"} solid`,
  mapNote: "The line is what your answers show; the pale band, how unsure that still is.",
  stages: { unseen: "not seen yet", "to-mend": "to look at again", growing: "on its way", solid: "solid" },
  reason: (of, first, mended, hints) =>
    [
      `${first} of ${of} right at the first try`,
      mended > 0 ? `${mended} corrected` : "",
      hints > 0 ? `${hints} ${plural(hints, "hint", "hints")}` : "",
    ]
      .filter(Boolean)
      .join(", "),
  due: (days) =>
    days <= 0 ? "to review today" : days === 1 ? "to review tomorrow" : `to review in ${days} days`,
  practise: (skill) => `Practise: ${skill}`,
  backToMap: "All skills",
  loading: "The exercise is on its way…",
  failed: "This exercise could not be loaded: there is no network.",
  retry: "Try again",
  badLink: "This address leads to no exercise. Choose one below.",
  today: "Ten minutes for today",
  todayText: (count, minutes) =>
    `${count} ${plural(count, "exercise", "exercises")}, about ${minutes} ${plural(minutes, "minute", "minutes")}: first what is due for review, then something new.`,
  todayAlways: "Ten minutes are enough: first what is due for review, then something new.",
  todayStart: "Start",
  todayProgress: (done, of) => `${done} of ${of} done`,
  todayDone: "Done for today",
  todayDoneText: (right, of) =>
    `${right} of ${of} exercises solved. The next review will come when it is useful.`,
  placement: "Find where to start",
  placementText:
    "Twelve questions, one for each topic, in about a quarter of an hour. Answer what you can, and skip the rest.",
  placementStart: "Take the twelve questions",
  placementDone: "The twelve questions are done",
  placementDoneText: (right) => `${right} of 12 solved. The map below shows where to start.`,
  stop: "Stop here",
  resume: "Resume",
  resumeOpen: (skill) => `Back to the exercise you left: ${skill}`,
  examTitle: "At the end of the course",
  worksheetTitle: "For a class",
  worksheetLink: "Make a worksheet to print",
  worksheetText: "Choose the exercises, print with or without answers.",
};
