import type { home as french } from "../fr/home.ts";

export const home: typeof french = {
  title: "Retour · what social media returns",
  description: "A free course and simulator for measuring what social media returns. In French and English, offline, with no tracking.",
  heading: "Learn to measure what social media returns",
  how: { before: "The ", blue: "blue figures", after: " are yours: drag them, type over them, or use the arrow keys." },
  start: (number, minutes) => `Read lesson ${number} (${minutes} min)`,
  open: "Open the simulator",
  doors: {
    learn: { title: "Learn", text: "A lesson to read with your hands in the figures, one example that holds together, and the slips of popular articles set right.", small: (parts, minutes) => `${parts} parts · ${minutes} min · three exercises` },
    simulate: { title: "Simulate", text: "Two channels, six months, every rate and every cost. The verdict answers as you touch.", small: "undo without limit · everything stays on this device" },
  },
  lessonParts: "What the lesson teaches you to do",
};
