export { ReportSheet } from "./ReportSheet.tsx";
export { VariableForms } from "./VariableForms.tsx";
