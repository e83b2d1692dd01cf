export const units = {
  // Below two it is singular in French: 1,5 point.
  points: (count: string) => `${count} ${/^\u2212?[01](\D|$)/.test(count) ? "point" : "points"}`,
  hours: (count: string) => `${count} h`,
  months: (_value: number, count: string) => `${count} mois`,
  notDefined: "non défini",
};
