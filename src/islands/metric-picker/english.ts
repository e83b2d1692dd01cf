import { metricPicker } from "../../i18n/en/metric-picker.ts";
import { MetricPicker as AnyMetricPicker } from "./MetricPicker.tsx";
import { speaking } from "./words.ts";

export const MetricPicker = speaking(metricPicker, AnyMetricPicker);
