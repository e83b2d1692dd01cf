import type { copyQuestion as french } from "../fr/copy-question.ts";

const plural = (value: number, one: string, many: string) => (value === 1 ? one : many);

export const copyQuestion: typeof french = {
  title: "Restore this copy?",
  copyHolds: "In the copy",
  hereHolds: "Here, in this browser",
  businesses: (names) => {
    const named = names.filter((name) => name !== "");
    const unnamed = names.length - named.length;
    const rest = unnamed === 0 ? [] : [unnamed === 1 ? "one without a name" : `${unnamed} without a name`];
    const count = `${names.length} ${plural(names.length, "workbook", "workbooks")}`;
    return names.length === 0 ? "no workbook begun" : `${count}: ${[...named, ...rest].join(", ")}`;
  },
  plans: (count) => `${count} saved ${plural(count, "plan", "plans")}`,
  bench: "a plan on the simulator’s bench",
  exercises: (count) => `${count} ${plural(count, "exercise", "exercises")}`,
  copySure: "The copy will replace everything here. You can undo that for as long as this page stays open.",
  copySurePartly: "Part of this copy could not be read, and will be missing.",
  copyYes: "Yes, replace it",
  copyNo: "No, keep what is here",
};
