import { describe, expect, test } from "vitest";
import { importText } from "./read-file.ts";

const codes = (found: readonly { readonly code: string }[]) => found.map(({ code }) => code);

describe("what reads two ways", () => {
  const twoMarks = 'Date,Impressions,Clicks\n2026-03-01,"1,234",5\n2026-03-02,"2,345",6';

  test("is asked: 1,234 is a thousand or one and a bit", async () => {
    const asked = await importText(twoMarks);
    expect(asked.questions).toEqual([{ code: "decimal-mark", example: "1,234", line: 2 }]);
    expect(asked.figures).toEqual([]);
    const [thousand, decimal] = [
      await importText(twoMarks, { decimalMark: "." }),
      await importText(twoMarks, { decimalMark: "," }),
    ];
    expect([thousand.figures[0]?.value, decimal.figures[0]?.value]).toEqual([1234, 1.234]);
  });

  test("is read as the file's other cells are written, where they tell", async () => {
    const { figures, questions } = await importText(`${twoMarks}\n2026-03-03,"1,234,567",7`);
    expect(questions).toEqual([]);
    expect(figures[0]?.value).toBe(1234);
  });

  const twoOrders = "Date;Impressions\n03/04/2025;12\n05/04/2025;13";

  test("is asked: 03/04/2025 is in April or in March", async () => {
    const asked = await importText(twoOrders);
    expect(asked.questions).toEqual([{ code: "date-order", example: "03/04/2025", line: 2 }]);
    const [day, month] = [
      await importText(twoOrders, { dateOrder: "day-first" }),
      await importText(twoOrders, { dateOrder: "month-first" }),
    ];
    expect([day.figures[0]?.start, month.figures[0]?.start]).toEqual(["2025-04-03", "2025-03-04"]);
  });

  test("is no question where another date of the file tells", async () => {
    const { figures } = await importText(`${twoOrders}\n25/04/2025;14`);
    expect(figures.map(({ start }) => start)).toEqual(["2025-04-03", "2025-04-05", "2025-04-25"]);
  });
});

describe("what a file does not say", () => {
  test("is asked once for all its tables", async () => {
    const { questions } = await importText("Campaign,Amount spent,Impressions\nA,10.5,100\nB,20.25,200");
    expect(codes(questions).sort()).toEqual(["currency", "period"]);
  });

  test("comes with what its name says, for the learner to confirm", async () => {
    const { questions } = await importText(
      "Campaign,Amount spent (CAD),Impressions\nA,10.5,100\nB,20.25,200",
      {},
      "Cafe-Campaigns-1-Sep-202430-Sep-2024.csv",
    );
    expect(questions).toMatchObject([
      { code: "period", suggestion: { start: "2024-09-01", end: "2024-09-30" }, hasPublication: false },
    ]);
  });

  test("is a percent or a proportion where a rate has no sign", async () => {
    const text = "Day,Impressions,CTR\n2026-03-01,100,0.5\n2026-03-02,120,0.75";
    expect((await importText(text)).questions).toEqual([
      { code: "bare-rates", title: "CTR", example: "0.5" },
    ]);
    const { figures } = await importText(text, { bareRates: "percent" });
    expect(figures.find(({ metric }) => metric === "click-through-rate")?.value).toBe(0.005);
  });

  test("is which column is what, where no title is known", async () => {
    const text = "Semaine;Truc;Machin\n2026-03-02;12;Vitrine";
    expect(codes((await importText(text)).questions)).toEqual(["columns"]);
    const { figures } = await importText(text, {
      columns: [{ title: "Truc", role: { kind: "metric", metric: "visits" } }],
    });
    expect(figures).toMatchObject([
      { start: "2026-03-02", end: "2026-03-08", item: "Vitrine", metric: "visits", value: 12 },
    ]);
  });

  test("is what a result is, where no column says so", async () => {
    const { tables } = await importText(
      "Reporting starts,Reporting ends,Campaign name,Results,Impressions\n2026-03-01,2026-03-31,A,4,100",
    );
    expect(tables[0]?.columns.find(({ title }) => title === "Results")?.skip).toBe("which-result");
  });
});

describe("a correction", () => {
  test("leaves a column out, or makes it another metric", async () => {
    const { figures, tables } = await importText("Date,Views,Likes\n2026-03-01,10,3\n2026-03-02,12,4", {
      columns: [
        { title: "Views", role: { kind: "metric", metric: "page-views" } },
        { title: "Likes", role: { kind: "none" } },
      ],
    });
    expect(figures.map(({ metric }) => metric)).toEqual(["page-views", "page-views"]);
    expect(tables[0]?.columns.find(({ title }) => title === "Likes")?.skip).toBe("by-choice");
  });
});
