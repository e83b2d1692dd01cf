import { trackingSheet } from "../../../i18n/fr/tracking-sheet.ts";
import { OwnSheet, type OwnSheetProps } from "./OwnSheet.tsx";

/** The learner's sheet in this language. */
export function OwnSheetFr(props: OwnSheetProps) {
  return <OwnSheet {...props} words={trackingSheet} />;
}
