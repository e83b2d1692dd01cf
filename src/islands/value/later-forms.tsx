import { fetchedPart } from "../../controls/fetched-part.ts";
import { MendIcon } from "../../controls/MendIcon.tsx";
import { useWords } from "./words.ts";

// Fetched, all three, when the first of them is opened: most learners go by the calculation.
const forms = () => import("./own-forms.ts");

export const HandValueForm = fetchedPart(async () => (await forms()).HandValueForm, Unreached);
export const RepeatForm = fetchedPart(async () => (await forms()).RepeatForm, Unreached);
export const UnitValueForm = fetchedPart(async () => (await forms()).UnitValueForm, Unreached);

function Unreached() {
  return (
    <p className="to-mend-note" role="alert">
      <MendIcon /> {useWords().unreached}
    </p>
  );
}
