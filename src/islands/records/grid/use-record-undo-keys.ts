import { useEffect } from "react";
import { redoRecords, undoRecords } from "../../../state/records/records.ts";

/** Undo and redo by Ctrl (or ⌘) Z and Y, wherever the focus is but in a field: there they are the field's own. */
export function useRecordUndoKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (event.target instanceof HTMLElement && event.target.closest("input, select, textarea")) return;
      const key = event.key.toLowerCase();
      if (key !== "z" && key !== "y") return;
      event.preventDefault();
      void (key === "y" || event.shiftKey ? redoRecords() : undoRecords());
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
}
