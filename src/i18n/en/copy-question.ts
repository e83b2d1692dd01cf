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
  toAdd: "What would be added",
  nothingNew: "nothing new",
  known: (count) => (count === 1 ? "1 workbook is here already" : `${count} workbooks are here already`),
  noRoom: (count) =>
    `The shelf is full: ${count === 1 ? "1 workbook" : `${count} workbooks`} would find no room.`,
  figures: "Dated figures",
  figureCounts: (added, known, left) =>
    [
      `${added} to add`,
      `${known} here already`,
      ...(left > 0
        ? [`${left} ${left === 1 ? "differs and stays as it is" : "differ and stay as they are"} here`]
        : []),
    ].join(", "),
  figuresOutOfReach: "this browser keeps none here, perhaps because browsing is private",
  copySure:
    "Adding replaces nothing. Replacing puts the copy’s workbooks and exercises in the place of those here. Dated figures are added in either case, none twice. You can undo it for as long as this page stays open.",
  copySurePartly: "Part of this copy could not be read, and will be missing.",
  failed:
    "Nothing was restored: this browser could not keep the copy’s figures, perhaps for want of room. Take out of the records what you no longer need, then try again.",
  copyAdd: "Add",
  copyYes: "Replace",
  copyNo: "No, keep what is here",
};
