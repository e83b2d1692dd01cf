import { expect } from "@playwright/test";
import { ownVariableNames } from "../../../src/i18n/own-variables.ts";
import { digitsOf } from "./digits.ts";
import { type Desk, instrument, type LessonWork } from "./lesson-work.ts";

const values = (desk: Desk) => instrument(desk, desk.words.value.own.title);
const roi = (desk: Desk) => instrument(desk, desk.words.ownRoi.title);
const outlook = (desk: Desk) => instrument(desk, desk.words.outlook.own.title);

const priceTag = (desk: Desk, name: string) =>
  values(desk).getByRole("spinbutton", { name: desk.words.value.own.fields[name] ?? name, exact: true });

/** Lesson 8: what a sale leaves, and one thing that is worth money without being sold. */
const giveValues: LessonWork = {
  part: "your-values",
  async begin(desk) {
    const { value, funnel } = desk.said;
    // What was counted in lesson 5 is there already.
    await expect(priceTag(desk, "visits")).toHaveValue(
      digitsOf(String(Number(digitsIn(funnel.path[0])) / Number(funnel.months))),
    );
    await priceTag(desk, "orderValue").fill(value.order);
    await priceTag(desk, "margin").fill(value.margin);
  },
  async isKept(desk) {
    await expect(priceTag(desk, "orderValue")).toHaveValue(digitsOf(desk.said.value.order));
    await expect(priceTag(desk, "margin")).toHaveValue(digitsOf(desk.said.value.margin));
  },
  async finish(desk) {
    const { words, said } = desk;
    const forms = words.ownValueForms;
    await priceTag(desk, "incremental").fill(said.value.incremental);
    await values(desk).getByRole("button", { name: words.value.own.add }).click();
    const unit = values(desk).getByRole("group", { name: forms.metrics["calls-avoided"] });
    await unit.getByRole("spinbutton", { name: forms.perMonth }).fill(said.value.calls.perMonth);
    await unit.getByRole("spinbutton", { name: forms.unitValue }).fill(said.value.calls.each);
    await unit
      .getByRole("combobox", { name: words.value.method })
      .selectOption({ label: words.value.methods["avoided-cost"] });
    await unit.getByRole("textbox", { name: words.value.reason }).fill(said.value.calls.reason);
    await expect(unit.getByText(words.value.needsReason)).toBeHidden();
  },
};

const cost = (desk: Desk, name: string) =>
  roi(desk).getByRole("spinbutton", { name: desk.words.ownRoi.fields[name] ?? name, exact: true });

/** Lesson 9: all that is put in; what comes back is there from lessons 5 and 8. */
const countCosts: LessonWork = {
  part: "your-roi",
  async begin(desk) {
    const { costs, value } = desk.said;
    await expect(cost(desk, "orderValue")).toHaveValue(digitsOf(value.order));
    await expect(cost(desk, "margin")).toHaveValue(digitsOf(value.margin));
    await cost(desk, "staff.hours").fill(costs.hours);
    await cost(desk, "staff.hourlyCost").fill(costs.hourly);
  },
  async isKept(desk) {
    await expect(cost(desk, "staff.hours")).toHaveValue(digitsOf(desk.said.costs.hours));
    await expect(cost(desk, "staff.hourlyCost")).toHaveValue(digitsOf(desk.said.costs.hourly));
  },
  async finish(desk) {
    const { costs } = desk.said;
    await cost(desk, "social.adSpend").fill(costs.ads);
    await cost(desk, "content.amount").fill(costs.content);
    await cost(desk, "tools.amount").fill(costs.tools);
    await cost(desk, "other.amount").fill(costs.other);
    await expect(roi(desk).getByRole("status")).toContainText(desk.words.ownRoi.roi);
  },
};

const nameOf = ({ locale }: Desk, input: string) => ownVariableNames(locale)[input] ?? input;
const living = (desk: Desk, name: string) => outlook(desk).getByRole("spinbutton", { name, exact: true });
const lowestMargin = (desk: Desk) => {
  const { end } = desk.words.outlook.own;
  return living(desk, end.low(nameOf(desk, "margin")));
};

/** Lesson 10: how far each estimate may be off, and what is decided all the same. */
const decide: LessonWork = {
  part: "your-outlook",
  async begin(desk) {
    const { words, said } = desk;
    const { own } = words.outlook;
    await living(desk, nameOf(desk, "months")).fill(said.outlook.months);
    await living(desk, nameOf(desk, "salesCycle")).fill(said.outlook.cycle);
    await outlook(desk).getByRole("button", { name: own.widenAll }).click();
    await lowestMargin(desk).fill(said.outlook.lowestMargin);
    await outlook(desk).getByRole("radio", { name: words.outlook.decision.choices.test }).check();
  },
  async isKept(desk) {
    const { words, said } = desk;
    await expect(living(desk, nameOf(desk, "months"))).toHaveValue(digitsOf(said.outlook.months));
    await expect(lowestMargin(desk)).toHaveValue(digitsOf(said.outlook.lowestMargin));
    const choice = outlook(desk).getByRole("radio", { name: words.outlook.decision.choices.test });
    await expect(choice).toBeChecked();
  },
  async finish(desk) {
    const { words, said } = desk;
    const { decision, own } = words.outlook;
    await living(desk, own.targetLabel).fill(said.outlook.target);
    await outlook(desk)
      .getByRole("textbox", { name: decision.because, exact: true })
      .fill(said.outlook.because);
    await outlook(desk).getByRole("textbox", { name: decision.signpost }).fill(said.outlook.signpost);
  },
};

export const MONEY_LESSONS = [giveValues, countCosts, decide] as const;

function digitsIn(typed: string): string {
  return typed.replaceAll(/\D/g, "");
}
