import type { kept as french } from "../fr/kept.ts";

export const kept: typeof french = {
  copySave: "Save a copy of everything to a file",
  copyName: "retour workbook",
  copyOpen: "Restore a copy",
  copyUnmade:
    "The copy could not be made: there is no connection. Reload the page once there is one, then try again.",
  copyTaken: "The copy is restored.",
  copyUndo: "Undo that",
  copyUndone: "What was here before is back.",
  copyNone: "This file is not a copy made here. Choose another.",
  copyNewer: "This copy comes from a later version of this site. Reload the page, then try again.",
  erase: "Erase everything",
  eraseText: "Your answers, results, workbook and settings are in this browser and nowhere else.",
  eraseSure:
    "Erase for good everything that this site keeps in this browser? None of it can be brought back.",
  eraseYes: "Yes, erase everything",
  eraseNo: "No, keep it",
};
