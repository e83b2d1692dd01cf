import { trackingSheet } from "../../../i18n/en/tracking-sheet.ts";
import { ToySheet, type ToySheetProps } from "./ToySheet.tsx";

/** The café's sheet in this language, which brings no other language's words along. */
export function LiveToySheetEn(props: ToySheetProps) {
  return <ToySheet {...props} words={trackingSheet} />;
}
