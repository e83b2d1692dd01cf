import { goalPace } from "../../i18n/en/goal-pace.ts";
import { GoalPace as AnyGoalPace } from "./GoalPace.tsx";
import { speaking } from "./words.ts";

export const GoalPace = speaking(goalPace, AnyGoalPace);
