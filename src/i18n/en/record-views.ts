import type { recordViews as french } from "../fr/record-views.ts";

export const recordViews: typeof french = {
  label: "Views of the records",
  names: {
    data: "Figures",
    dashboard: "Dashboard",
    experiments: "Experiments",
    money: "To money",
  },
  failed: "This part could not be loaded. Check the connection, then reload the page.",
};
