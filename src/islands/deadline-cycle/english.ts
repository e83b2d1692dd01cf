import { deadlineCycle } from "../../i18n/en/deadline-cycle.ts";
import { DeadlineCycle as AnyDeadlineCycle } from "./DeadlineCycle.tsx";
import { speaking } from "./words.ts";

export const DeadlineCycle = speaking(deadlineCycle, AnyDeadlineCycle);
