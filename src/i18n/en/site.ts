import type { site as french } from "../fr/site.ts";

export const site: typeof french = {
  tagline: "Learn to measure what social media returns",
  skip: "Skip to content",
  mainNavigation: "Main",
  home: "Retour, home",
  lessons: "Lessons",
  simulator: "Simulator",
  practice: "Practice",
  workbook: "My workbook",
  glossary: "Glossary",
  language: "Language",
  inOther: "Français",
  search: "Search",
  settings: "Settings",
  theme: "Theme",
  themes: { auto: "Same as device", light: "Light", dark: "Dark" },
  numbers: "How numbers are written",
  currency: "Currency",
  currencyNote: "Only the currency’s name changes; no amount is converted.",
  close: "Close",
  footer: "Retour · free software · works offline · nothing leaves your device",
  footerFiction: "Café Merisier is fictional; its figures add up.",
  galleryLink: "Gallery of interface parts",
  storageRefused:
    "This browser refuses to keep your answers: they will last until you close this page. Free some space, or leave private browsing.",
  storageCleared:
    "What this browser kept has just been erased. What you see is intact and will be kept again at your next change.",
  storageDamaged:
    "Part of your workbook could not be read; it is set aside, and the page “My workbook” lets you download it. The rest is intact.",
  storageNewer:
    "Your workbook comes from a later version of the course. Nothing in it is changed: reload the page to update the course. Until then, what you do here will not be kept.",
  storageUnreached:
    "Your workbook could not be opened, because there is no network. It is intact; reload the page when the network is back, so that what follows is kept.",
  notFoundTitle: "There is no such page",
  notFoundText: "The address may have changed, or lost a letter. The course is still where it was.",
  notFoundHome: "Go to the home page",
};
