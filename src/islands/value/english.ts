import { value } from "../../i18n/en/value.ts";
import { CreditModels as CreditModelsAny } from "./CreditModels.tsx";
import { Holdout as HoldoutAny } from "./Holdout.tsx";
import { OwnValues as OwnValuesAny } from "./OwnValues.tsx";
import { PathValues as PathValuesAny } from "./PathValues.tsx";
import { ValueTagger as ValueTaggerAny } from "./ValueTagger.tsx";
import { speaking } from "./words.ts";

export const PathValues = speaking(value, PathValuesAny);
export const ValueTagger = speaking(value, ValueTaggerAny);
export const CreditModels = speaking(value, CreditModelsAny);
export const Holdout = speaking(value, HoldoutAny);
export const OwnValues = speaking(value, OwnValuesAny);
