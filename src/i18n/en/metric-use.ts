export const metricUse = {
  vanity: "Vanity",
  decision: "Decision",
  right: "Right.",
  wrong: "Look again.",
};
