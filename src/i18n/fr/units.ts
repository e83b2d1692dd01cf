import { isSingular } from "../french-plural.ts";

export const units = {
  points: (count: string) => `${count} ${isSingular(count) ? "point" : "points"}`,
  hours: (count: string) => `${count} h`,
  months: (_value: number, count: string) => `${count} mois`,
  notDefined: "non défini",
};
