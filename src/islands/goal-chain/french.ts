import { goalChain } from "../../i18n/fr/goal-chain.ts";
import { GoalChainBuilder as AnyGoalChainBuilder } from "./GoalChainBuilder.tsx";
import { speaking } from "./words.ts";

export const GoalChainBuilder = speaking(goalChain, AnyGoalChainBuilder);
