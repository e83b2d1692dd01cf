import type { teaching as french } from "../fr/teaching.ts";

export const teaching: typeof french = {
  title: "For teachers",
  description:
    "A note for each lesson: its aim, a plan for 45 and for 90 minutes, questions to ask, usual mistakes and the answers.",
  noteOf: (number) => `Lesson ${number}, teacher’s note`,
  noteDescription: (name) =>
    `Teacher’s note for the lesson “${name}”: aim, plan, questions to ask, usual mistakes, answers.`,
  read: "Open the lesson",
  sheet: "Worksheet for this lesson",
  aim: "Aim",
  plan: (minutes) => `In ${minutes} minutes`,
  minutes: (minutes) => `${minutes}\u00A0min`,
  questions: "To ask the class",
  expect: "Listen for",
  mistakes: "Usual mistakes",
  reply: "What to reply",
  answers: "Answers",
  lessons: "A note for each lesson",
  tools: "Useful in class",
  presenter: "The simulator’s presenter mode",
  presenterText: "One result at a time, in large type; the class guesses before the answer shows.",
  worksheets: "Worksheets",
  worksheetsText: "Each prints with or without answers; its link gives the whole class the same numbers.",
  exam: "The exam",
  examText: "Twenty-four questions on the whole course, with a statement to print.",
  audit: "Reports to audit",
  auditText: "Agency reports that hide known mistakes, to be found alone or together.",
  all: "All notes",
};
