import { smart } from "../../i18n/fr/smart.ts";
import { smartGoal } from "../../i18n/fr/smart-goal.ts";
import { SmartGoal as AnySmartGoal } from "./SmartGoal.tsx";
import { speaking } from "./words.ts";

export const SmartGoal = speaking({ form: smartGoal, smart }, AnySmartGoal);
