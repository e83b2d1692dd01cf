import type { glossary as french } from "../fr/glossary.ts";

export const glossary: typeof french = {
  title: "Glossary",
  description: "The words of the field, as this course uses them.",
};
