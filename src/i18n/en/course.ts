import type { course as french } from "../fr/course.ts";

export const course: typeof french = {
  title: (lessons) => `${lessons} lessons, and what each teaches you to do`,
  counts: [
    "No",
    "One",
    "Two",
    "Three",
    "Four",
    "Five",
    "Six",
    "Seven",
    "Eight",
    "Nine",
    "Ten",
    "Eleven",
    "Twelve",
  ],
  total: (hours) => `${hours} in all`,
  duration: (hours, minutes) =>
    hours === 0 ? `${minutes} min` : `${hours} h${minutes === 0 ? "" : ` ${minutes} min`}`,
  minutes: (minutes) => `${minutes} min`,
  partly: "{done}/{total} min",
  done: "done",
  doneInAll: "{done} done",
  after: (numbers) => `after ${numbers}`,
  start: (minutes) => `Start lesson 1 (${minutes} min)`,
  resume: "Resume lesson {number}: {part}",
  next: "Go on to lesson {number}: {name}",
};
