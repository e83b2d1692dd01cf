import { expect, test, toEnglish, wakeIslands } from "./site.ts";

const FR = "/fr/lecons/score-maison/";

test.describe("the scoring lesson", () => {
  test("a weight typed or stepped by keyboard changes who comes first, marks what moved, and is followed down the page", async ({
    page,
  }) => {
    await page.goto(FR);
    await wakeIslands(page);
    const designer = page.locator(".score-designer");
    await expect(designer.getByRole("heading", { name: /Concours, reel, 12 mai/ })).toBeVisible();
    const comment = designer.getByRole("spinbutton", { name: "Points par commentaire" });
    await comment.focus();
    await page.keyboard.press("ArrowDown");
    await expect(designer.getByRole("heading", { name: /Art latte.*prend la première place/ })).toBeVisible();
    await expect(designer.getByText("monte de 1").first()).toBeAttached();
    await designer.getByRole("button", { name: "Clics d’abord" }).click();
    await expect(designer.getByRole("heading", { name: /Éthiopie.*prend la première place/ })).toBeVisible();
    await expect(page.locator(".score-agreement h3")).toContainText("Accord des rangs");
    await expect(page.locator(".score-agreement h3")).not.toContainText("presque rien");
    await comment.fill("abc");
    await expect(designer.getByText(/ne se lit pas comme un nombre/)).toBeVisible();
    await designer.getByRole("button", { name: "Revenir aux poids de départ" }).click();
    await expect(designer.getByRole("heading", { name: /Concours, reel, 12 mai/ })).toBeVisible();
  });

  test("likes agree with sign-ups only while a small network is mixed in, and a cheat shows which rule holds", async ({
    page,
  }) => {
    await page.goto("/en/lessons/scoring/");
    await wakeIslands(page);
    await page.locator(".score-designer").getByRole("button", { name: "Likes only" }).click();
    const chart = page.locator(".score-agreement");
    await expect(chart.getByRole("heading")).toContainText("−0.02");
    await chart.getByLabel("Posts:").selectOption("all");
    await expect(chart.getByRole("heading")).toContainText("0.33");
    await page.getByRole("button", { name: "Cheat" }).click();
    const game = page.locator(".score-game");
    await game.getByLabel("by the trick").selectOption("bots");
    await expect(game.getByText("Automated accounts")).toBeVisible();
    await game.getByRole("button", { name: "Show the table" }).click();
    await expect(game.getByRole("row")).toHaveCount(6);
  });

  test("the learner's own score is checked, kept after a reload, and met in the other language", async ({
    page,
  }) => {
    await page.goto(FR);
    await wakeIslands(page);
    const own = page.getByRole("region", { name: "Votre feuille de score" });
    await own.getByRole("button", { name: "Donner mes poids" }).click();
    await own.getByRole("spinbutton", { name: "Points par mention J’aime" }).fill("1");
    await own.getByRole("button", { name: "Ajouter une publication" }).click();
    const likes = own.getByRole("textbox", { name: "J’aime, Publication 1" });
    await likes.fill("1,234");
    await expect(own.getByText(/est première, avec 1\s234 points/)).toBeVisible();
    await likes.fill("douze");
    await likes.blur();
    await expect(own.getByText(/n’est pas un compte/)).toBeVisible();
    await expect(own.getByText(/est première, avec 1\s234 points/)).toBeVisible();
    await expect(own.getByText(/ce signal sous un autre nom/)).toBeVisible();
    await own.getByRole("button", { name: "Fixer ces poids" }).click();
    await own.getByRole("spinbutton", { name: "Points par mention J’aime" }).fill("2");
    await expect(own.getByText(/Poids changés/)).toBeVisible();
    await page.reload();
    await wakeIslands(page);
    await expect(own.getByText(/est première, avec 2\s468 points/)).toBeVisible();
    await toEnglish(page);
    await wakeIslands(page);
    await expect(page.getByText(/comes first, with 2,468 points/)).toBeVisible();
  });
});
