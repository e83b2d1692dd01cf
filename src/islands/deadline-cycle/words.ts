import { spokenWords } from "../../controls/spoken-words.tsx";
import type { deadlineCycle } from "../../i18n/fr/deadline-cycle.ts";

export const { useWords, speaking } = spokenWords<typeof deadlineCycle>();
