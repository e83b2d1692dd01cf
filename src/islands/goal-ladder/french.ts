import { goalLadder } from "../../i18n/fr/goal-ladder.ts";
import { GoalLadder as AnyGoalLadder } from "./GoalLadder.tsx";
import { speaking } from "./words.ts";

export const GoalLadder = speaking(goalLadder, AnyGoalLadder);
