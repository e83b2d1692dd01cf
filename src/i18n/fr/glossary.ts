export const glossary = {
  title: "Glossaire",
  description: "Les mots du métier, tels que ce cours les emploie.",
};
