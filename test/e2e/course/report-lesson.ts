import { expect } from "@playwright/test";
import { type Desk, instrument, type LessonWork } from "./lesson-work.ts";

const own = (desk: Desk) => instrument(desk, desk.words.report.own.title);
const field = (desk: Desk, name: "reader" | "limits" | "nextStep") =>
  own(desk).getByRole("textbox", { name: desk.words.report.own.fields[name], exact: true });

/** The forms of the variables: a group each, named as the variable is. */
const variables = (desk: Desk) => own(desk).getByRole("group");

async function tell(desk: Desk, index: number): Promise<void> {
  const { note } = desk.words.reportSheet;
  const { told } = desk.said.report;
  const variable = variables(desk).nth(index);
  for (const part of ["source", "period", "reason"] as const) {
    await variable.getByRole("combobox", { name: note[part] }).fill(told[part]);
  }
}

/** Lesson 11: where each variable comes from, what the figures do not show, and what comes next. */
export const writeReport: LessonWork = {
  part: "your-report",
  async begin(desk) {
    await field(desk, "reader").fill(desk.said.report.reader);
    await tell(desk, 0);
    await expect(own(desk).getByText(desk.words.reportSheet.sealed)).toBeVisible();
  },
  async isKept(desk) {
    const { told, reader } = desk.said.report;
    await expect(field(desk, "reader")).toHaveValue(reader);
    const first = variables(desk).first();
    await expect(first.getByRole("combobox", { name: desk.words.reportSheet.note.source })).toHaveValue(
      told.source,
    );
  },
  async finish(desk) {
    const { report } = desk.said;
    const count = await variables(desk).count();
    for (let index = 1; index < count; index += 1) await tell(desk, index);
    await field(desk, "limits").fill(report.limits);
    await field(desk, "nextStep").fill(report.nextStep);
    await expect(own(desk).getByText(desk.words.reportSheet.sealed)).toBeHidden();
  },
};
