export const metricUse = {
  vanity: "Vanité",
  decision: "Décision",
  right: "Juste.",
  wrong: "À revoir.",
};
