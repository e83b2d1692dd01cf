import { metricPicker } from "../../i18n/fr/metric-picker.ts";
import { MetricPicker as AnyMetricPicker } from "./MetricPicker.tsx";
import { speaking } from "./words.ts";

export const MetricPicker = speaking(metricPicker, AnyMetricPicker);
