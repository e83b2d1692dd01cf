import { trackingSheet } from "../../../i18n/en/tracking-sheet.ts";
import { OwnSheet, type OwnSheetProps } from "./OwnSheet.tsx";

/** The learner's sheet in this language. */
export function OwnSheetEn(props: OwnSheetProps) {
  return <OwnSheet {...props} words={trackingSheet} />;
}
