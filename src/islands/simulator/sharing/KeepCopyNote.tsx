import type { StorageTrouble } from "../../../adapters/storage/storage-trouble.ts";
import { MendIcon } from "../../../controls/MendIcon.tsx";
import type { Locale } from "../../../i18n/locale.ts";
import { sharingWords } from "../../../i18n/simulator-sharing-words.ts";
import { $plan } from "../../../state/workbook/simulator-plan.ts";
import { $workbook } from "../../../state/workbook/workbook.ts";
import { savePlan } from "./save-plan.ts";

type Props = { readonly trouble: StorageTrouble; readonly locale: Locale };

/** What is not kept, why, and the file that keeps it: the plan on the bench with every saved one. */
export function KeepCopyNote({ trouble, locale }: Props) {
  const words = sharingWords(locale);
  const keepCopy = () => {
    const plan = $plan.get();
    if (plan) savePlan(plan, $workbook.get().plans, locale);
  };
  return (
    <div className="keep-copy">
      <MendIcon />
      <p>
        {words.keepCopy[trouble]}{" "}
        <button type="button" className="text-button" onClick={keepCopy}>
          {words.keepCopy.download}
        </button>
      </p>
    </div>
  );
}
