export const formula = { netRoi: "ROI net", value: "valeur", investment: "investissement" };
