import { smart } from "../../i18n/en/smart.ts";
import { smartGoal } from "../../i18n/en/smart-goal.ts";
import { SmartGoal as AnySmartGoal } from "./SmartGoal.tsx";
import { speaking } from "./words.ts";

export const SmartGoal = speaking({ form: smartGoal, smart }, AnySmartGoal);
