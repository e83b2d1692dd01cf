import { ownScore } from "../../../i18n/fr/own-score.ts";
import { OwnSheet, type OwnSheetProps } from "./OwnSheet.tsx";

/** The learner's sheet in French, which brings no other language's words along. */
export function OwnSheetFr(props: OwnSheetProps) {
  return <OwnSheet {...props} own={ownScore} />;
}
