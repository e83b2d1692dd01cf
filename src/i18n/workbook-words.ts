import type { kept } from "./fr/kept.ts";
import type { smart } from "./fr/smart.ts";
import type { workbook } from "./fr/workbook.ts";
import type { workbookMissing } from "./fr/workbook-missing.ts";
import type { workbookParts } from "./fr/workbook-parts.ts";
import type { VariableNames } from "./variable-names.ts";

/** Words of the workbook's page: each language's desk brings its own, and no other's along. */
export type WorkbookWords = {
  readonly page: typeof workbook;
  readonly parts: typeof workbookParts;
  readonly missing: (typeof workbookMissing)["missing"];
  readonly smart: typeof smart;
  readonly names: VariableNames;
  readonly kept: typeof kept;
};
