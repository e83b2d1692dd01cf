import { useStore } from "@nanostores/react";
import { $storageTrouble } from "../../../adapters/storage/storage-trouble.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { useFetched } from "./use-fetched.ts";

type Props = { readonly locale: Locale };

/** Offers the learner's work as a file while this browser does not keep it; empty as a rule. */
export function KeepCopy({ locale }: Props) {
  const trouble = useStore($storageTrouble, { ssr: () => null });
  const { part } = useFetched(trouble !== null, () => import("./KeepCopyNote.tsx"));
  return trouble && part && <part.KeepCopyNote trouble={trouble} locale={locale} />;
}
