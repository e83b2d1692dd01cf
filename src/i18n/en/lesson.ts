import type { lesson as french } from "../fr/lesson.ts";

export const lesson: typeof french = {
  number: (number) => `Lesson ${number}`,
  progress: "Progress through the lesson",
  read: (done, total) => `${done} of ${total} min`,
  canDo: "After this lesson, you will be able to",
  part: (index) => `Part ${index}`,
  minutes: (minutes) => `${minutes} min`,
  definition: "Definition",
  sourceNumber: (number) => `Source ${number}`,
  articleSays: "What the article says",
  whatHolds: "What holds",
  guess: "Guess first",
  summary: "Five lines to keep",
  sources: "Sources",
  undated: "Undated.",
  accessed: (date) => `Accessed ${date}.`,
  notVerified: "Passage not verified.",
  next: "What comes next",
  nextTitle: "Open the campaign in the simulator",
  nextText: "Two channels, six months, every rate and every cost within reach.",
};
