export const units = {
  points: (count: string) => `${count} ${count === "1" ? "point" : "points"}`,
  hours: (count: string) => `${count} h`,
  months: (_value: number, count: string) => `${count} mois`,
  notDefined: "non défini",
};
