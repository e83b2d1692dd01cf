export { KeepReport } from "./KeepReport.tsx";
export { MissingParts } from "./MissingParts.tsx";
export { ReportForms } from "./ReportForms.tsx";
export { ReportSheet } from "./ReportSheet.tsx";
export { WithRecord } from "./WithRecord.tsx";
