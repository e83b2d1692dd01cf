import * as z from "zod";
import type { OrderRecord } from "../../domain/record/records.ts";
import { day, money, word } from "./csv-cell.ts";

/** A row of `orders.csv`, read as an order; the click comes first. */
export const orderRow: z.ZodType<OrderRecord> = z
  .strictObject({ id: word, order_date: day, click_date: day, source: word, amount: money })
  // Days written as 2026-01-31 sort as text.
  .refine((row) => row.order_date >= row.click_date, {
    path: ["order_date"],
    error: "comes before click_date. Correct whichever of the two is wrong",
  })
  .transform(({ id, order_date, click_date, source, amount }) => ({
    id,
    orderDate: order_date,
    clickDate: click_date,
    source,
    amount,
  }));
