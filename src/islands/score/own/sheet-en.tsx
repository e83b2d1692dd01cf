import { ownScore } from "../../../i18n/en/own-score.ts";
import { OwnSheet, type OwnSheetProps } from "./OwnSheet.tsx";

/** The learner's sheet in English, which brings no other language's words along. */
export function OwnSheetEn(props: OwnSheetProps) {
  return <OwnSheet {...props} own={ownScore} />;
}
