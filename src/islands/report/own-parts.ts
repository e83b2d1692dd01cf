export { ReportSheet } from "./ReportSheet.tsx";
export { VariableForms } from "./VariableForms.tsx";
export { WithRecord } from "./WithRecord.tsx";
