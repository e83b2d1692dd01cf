import { spokenWords } from "../../controls/spoken-words.tsx";
import type { metricPicker } from "../../i18n/fr/metric-picker.ts";

export const { useWords, speaking } = spokenWords<typeof metricPicker>();
