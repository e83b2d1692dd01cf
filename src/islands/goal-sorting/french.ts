import { goalSorting } from "../../i18n/fr/goal-sorting.ts";
import { GoalSorting as AnyGoalSorting } from "./GoalSorting.tsx";
import { speaking } from "./words.ts";

export const GoalSorting = speaking(goalSorting, AnyGoalSorting);
