export const trackingRecord = {
  sheet: {
    title: "Your tracking sheet",
    intro:
      "A line for each period, a column for each metric. Start with the last finished period and go back as far as your tools allow.",
    open: "Open my sheet",
    failed: "The sheet could not be opened. Check the connection, then try again.",
  },
  log: {
    title: "Your experiment log",
    intro:
      "One entry for each test, written before it begins: a hypothesis, a single thing that changes, a number of people fixed beforehand. The verdict, and the flaws of the plan, show as you fill it in.",
    add: "Open a test",
    unnamed: (rank: string) => `Test ${rank}, without a hypothesis`,
    failed: "The test could not be opened. Check the connection, then try again.",
    full: "The log is full. Delete a test to open another.",
  },
};
