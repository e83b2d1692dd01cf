import { type ComponentType, lazy } from "react";
import { MendIcon } from "../../controls/MendIcon.tsx";
import { useWords } from "./words.ts";

// Fetched, all three, when the first of them is opened: most learners go by the calculation.
const forms = () => import("./own-forms.ts");
type Forms = Awaited<ReturnType<typeof forms>>;

/** A form that is fetched when it is first shown; where it cannot be, it says so, and all else stays. */
function later<Name extends keyof Forms>(name: Name): Forms[Name] {
  const form = lazy(async () => {
    const found = await forms().catch(() => null);
    return { default: (found ? found[name] : Unreached) as ComponentType };
  });
  return form as unknown as Forms[Name];
}

export const HandValueForm = later("HandValueForm");
export const RepeatForm = later("RepeatForm");
export const UnitValueForm = later("UnitValueForm");

function Unreached() {
  return (
    <p className="to-mend-note" role="status">
      <MendIcon /> {useWords().unreached}
    </p>
  );
}
