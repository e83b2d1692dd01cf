import type { home as french } from "../fr/home.ts";

export const home: typeof french = {
  title: "Retour · what social media returns",
  description:
    "A free course and simulator for measuring what social media returns. In French and English, works offline, with no tracking.",
  heading: "Learn to measure what social media returns",
  how: {
    before: "The ",
    blue: "blue figures",
    after: " are yours: drag them, type over them, or use the arrow keys.",
  },
  open: "Open the simulator",
  doors: {
    learn: {
      title: "Learn",
      text: "Lessons whose figures you can change, one café from beginning to end, and the mistakes of popular articles corrected, with sources.",
      small: (lessons, time) => `${lessons.toLowerCase()} lessons · ${time} · a workbook of your own`,
    },
    simulate: {
      title: "Simulate",
      text: "Your channels, your costs, your doubts. The verdict follows every change, and ten thousand trials show what the plan risks.",
      small: "unlimited undo · everything stays on this device",
    },
    practise: {
      title: "Practise",
      text: "Exercises drawn at random; the feedback shows where the calculation went wrong.",
      small: "unlimited exercises · hints · full solutions",
      mend: "To mend",
      gross: "That is the gross return. It counts the outlay as a gain.",
    },
  },
  teaching: {
    question: "Do you teach?",
    text: "A note for each lesson, a presenter mode, worksheets to print.",
    link: "For teachers",
  },
};
