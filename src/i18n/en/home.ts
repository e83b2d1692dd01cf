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
  start: (number, minutes) => `Read lesson ${number} (${minutes} min)`,
  open: "Open the simulator",
  doors: {
    learn: {
      title: "Learn",
      text: "A lesson whose figures you can change, one café from beginning to end, and the mistakes of popular articles corrected, with sources.",
      small: (parts, minutes) => `${parts} parts · ${minutes} min · three exercises`,
    },
    simulate: {
      title: "Simulate",
      text: "Two channels, six months, every rate and every cost. The verdict follows every change you make.",
      small: "unlimited undo · everything stays on this device",
    },
  },
  lessonParts: "What the lesson teaches you to do",
};
