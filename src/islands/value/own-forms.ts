export { HandValueForm } from "./HandValueForm.tsx";
export { RepeatForm } from "./RepeatForm.tsx";
export { UnitValueForm } from "./UnitValueForm.tsx";
