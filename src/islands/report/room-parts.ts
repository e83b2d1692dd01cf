export { MissingParts } from "./MissingParts.tsx";
export { ReportForms } from "./ReportForms.tsx";
export { WholeReport } from "./WholeReport.tsx";
