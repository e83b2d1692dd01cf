import * as z from "zod";
import type { CostRecord } from "../../domain/record/records.ts";
import { day, hours, money, word } from "./csv-cell.ts";

const blank = z.literal("", "is filled, but only staff time has it. Empty the cell");

const staff = z
  .strictObject({ date: day, kind: z.literal("staff"), hours, hourly_cost: money, amount: money, note: word })
  .refine((row) => row.amount === Math.round(row.hours * row.hourly_cost), {
    path: ["amount"],
    error: "is not hours × hourly_cost. Correct whichever of the three is wrong",
  });

const invoice = z.strictObject({
  date: day,
  kind: z.enum(["content", "tools"]),
  hours: blank,
  hourly_cost: blank,
  amount: money,
  note: word,
});

/** A row of `costs.csv`, read as staff time or an invoice. */
export const costRow: z.ZodType<CostRecord> = z
  .discriminatedUnion("kind", [staff, invoice], "is no kind of cost. Write staff, content or tools")
  .transform((row): CostRecord => {
    const { date, amount, note } = row;
    return row.kind === "staff"
      ? { date, kind: row.kind, hours: row.hours, hourlyCost: row.hourly_cost, amount, note }
      : { date, kind: row.kind, amount, note };
  });
