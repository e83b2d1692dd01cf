import { describe, expect, test } from "vitest";
import { importText, sumsOf } from "./read-file.ts";

// Titles and sheets of real accounts' exports, in small files of our own with invented names and figures.

const lines = (...rows: readonly string[]) => rows.join("\n");

describe("titles", () => {
  test("of Google Analytics’ snapshot in French are known", async () => {
    const dates = ["# Date de début : 20260301", "# Date de fin : 20260331"];
    const { figures, questions } = await importText(
      lines(
        ...["# Instantané des rapports", "# Compte : Merisier", ...dates],
        ...[
          "Titre de la page et classe de l'écran,Vues,Utilisateurs actifs,Taux de rebond",
          "Accueil,25,15,0.65",
          "",
        ],
        ...["#  ", ...dates, "Première combinaison source/support de l'utilisateur,Utilisateurs actifs"],
        ...["(direct) / (none),15", "", "#  ", ...dates, "Nième jour,Nouveaux utilisateurs", "0000,3"],
      ),
    );
    expect(questions).toEqual([]);
    expect(figures.map(({ item, metric, value, start }) => [item, metric, value, start])).toEqual([
      ["Accueil", "page-views", 25, "2026-03-01"],
      ["Accueil", "users", 15, "2026-03-01"],
      ["Première combinaison source/support de l'utilisateur: (direct) / (none)", "users", 15, "2026-03-01"],
      ["", "new-users", 3, "2026-03-01"],
    ]);
  });

  test("of X’s ads are not taken for Microsoft’s, nor TikTok’s conversions of impressions for those of clicks", async () => {
    const x = await importText(
      "Campaign,Time,Spend,Impressions,Engagements,Billed engagements,Reposts,Follows\nCafés,2026-03-01,4.50,900,30,12,2,1",
      { currency: "CAD" },
    );
    expect([x.tables[0]?.platform, x.tables[0]?.period?.start]).toEqual(["x", "2026-03-01"]);
    const tiktok = await importText(
      "Campaign name,By Day,Clicks (destination),Conversion rate (CVR),Paid likes\nCafés,2026-03-01,30,2.1%,8",
    );
    expect(sumsOf(tiktok)).toEqual({ clicks: 30, likes: 8 });
  });

  test("of TikTok’s followers are known, and what it writes for nothing", async () => {
    const { figures } = await importText(
      '"Date","Followers","Difference in followers from previous day"\n"March 1","undefined","0"\n"March 2","812","4"',
      { year: 2026 },
    );
    expect(figures.map(({ metric, value }) => [metric, value])).toEqual([
      ["net-new-followers", 0],
      ["followers", 812],
      ["net-new-followers", 4],
    ]);
  });
});

describe("what a file leaves unsaid", () => {
  test("of a search’s period is suggested by the chart beside it, whose weeks are in one cell each", async () => {
    const { questions } = await importText(
      lines(
        ...["Date Range,Clicks,Impressions,CTR,Position", "2026-03-02 - 2026-03-07,10,100,10%,8.1"],
        ...["2026-03-08 - 2026-03-14,12,110,10.91%,8.4", ""],
        ...["Top queries,Clicks,Impressions,CTR,Position", "torréfaction,12,150,8%,4.2"],
      ),
    );
    expect(questions).toEqual([
      {
        code: "period",
        suggestion: { start: "2026-03-02", end: "2026-03-14" },
        from: null,
        hasPublication: false,
      },
    ]);
  });

  test("of whose series it is, Facebook’s or Instagram’s, is left to the learner", async () => {
    const series = (title: string) =>
      lines("sep=,", `"${title}"`, '"Date","Primary"', '"2026-03-01T00:00:00","12"');
    const channel = async (title: string) => (await importText(series(title))).tables[0]?.channel;
    expect(await Promise.all(["Views", "Facebook visits", "Instagram follows"].map(channel))).toEqual([
      "Meta",
      "Facebook",
      "Instagram",
    ]);
    const said = await importText(series("Views"), { platform: "instagram" });
    expect(said.tables[0]?.channel).toBe("Instagram");
  });
});
