import type { exam as french } from "../fr/exam.ts";

const plural = (value: number, one: string, many: string) => (Math.abs(value) === 1 ? one : many);

export const exam: typeof french = {
  title: "Closing exam",
  description:
    "Twenty-four questions over all lessons, with no hints and no marking on the way. 80% passes. You can stop and resume, and take it again at once with other numbers.",
  start: "Start the exam",
  question: (number, of) => `Question ${number} of ${of}`,
  questions: "The questions",
  answered: "answered",
  open: "to do",
  goTo: (number, state) => `Question ${number}, ${state}`,
  previous: "Previous",
  next: "Next",
  left: (count) => `${count} ${plural(count, "question", "questions")} still without an answer`,
  handIn: "Hand in the exam",
  handInSure: (count) =>
    `${count} ${plural(count, "question has", "questions have")} no answer and will count for nothing. Hand in all the same?`,
  yes: "Hand in",
  no: "Go on",
  loading: "The exam is being prepared…",
  failed: "The exam could not be loaded: there is no network. Your answers are kept.",
  retry: "Try again",
  passed: "Passed",
  notPassed: "Not yet",
  score: (points, of, share) => `${points} points of ${of}, which is ${share}.`,
  need: "80% was needed.",
  retake: "Take it again with other numbers",
  byQuestion: "Question by question",
  columns: ["Question", "Lesson", "Points"],
  review: "Review",
  reviewOf: (title) => `Review: ${title}`,
  statement: "Statement of completion",
  yourName: "Your name, as it will be printed",
  nobody: "The person who hands in this sheet",
  says: (name, points, date) =>
    `${name} completed the exam of the Retour course, “Measure what social media returns”, on ${date}, with ${points}.`,
  certifies:
    "What this says: 24 exercises of calculation and judgement, drawn from all lessons, were solved to 80% or more, without hints.",
  certifiesNot:
    "What this does not say: who answered, under what conditions, or with what help. Nobody watched over the exam, no institution issues or verifies this sheet, and it carries no credit.",
  reference: (spec) => `First exercise of this exam: ${spec}`,
  print: "Print the statement",
  practiceLink: "Take the closing exam",
  practiceText: "Twenty-four questions over all lessons; 80% passes.",
};
