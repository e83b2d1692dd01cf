import { expect, figure, test, toEnglish, wakeIslands } from "./site.ts";

const NBSP = "\u00A0";

test.describe("the ROI lesson", () => {
  test("a figure typed into a sentence changes every figure that follows from it", async ({ page }) => {
    await page.goto("/fr/lecons/roi/");
    const hours = page.getByRole("spinbutton", { name: "Heures par mois" }).first();
    await hours.scrollIntoViewIfNeeded();
    await expect(hours).toBeEditable();
    await hours.fill("40");
    await expect(figure(page, "investment/month")).toHaveText(`2${NBSP}700${NBSP}$`);
    await expect(figure(page, "roi.net")).toHaveText(`24,4${NBSP}%`);
    await wakeIslands(page);
    await expect(page.getByRole("heading", { name: /91e commande/ })).toBeVisible();
  });

  test("arrow keys step a figure, and ten steps with Shift", async ({ page }) => {
    await page.goto("/en/lessons/roi/");
    const hours = page.getByRole("spinbutton", { name: "Hours a month" }).first();
    await hours.scrollIntoViewIfNeeded();
    await expect(hours).toBeEditable();
    await hours.focus();
    await page.keyboard.press("ArrowUp");
    await expect(hours).toHaveAttribute("aria-valuetext", `33${NBSP}h`);
    await page.keyboard.press("Shift+ArrowDown");
    await expect(hours).toHaveAttribute("aria-valuetext", `23${NBSP}h`);
  });

  test("dragging a figure sideways changes it", async ({ page }) => {
    await page.goto("/fr/lecons/roi/");
    const ads = page.getByRole("spinbutton", { name: "Publicité par mois" }).first();
    await ads.scrollIntoViewIfNeeded();
    await expect(ads).toBeEditable();
    const box = await ads.boundingBox();
    if (!box) throw new Error("The figure has no box.");
    await page.mouse.move(box.x + 10, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + 70, box.y + 10, { steps: 8 });
    await page.mouse.up();
    await expect(ads).toHaveValue(`900${NBSP}$`);
    await expect(figure(page, "investment/month")).toHaveText(`2${NBSP}500${NBSP}$`);
  });

  test("what both styles read differently is asked about, never guessed", async ({ page }) => {
    await page.goto("/fr/lecons/roi/");
    const ads = page.getByRole("spinbutton", { name: "Publicité par mois" }).first();
    await ads.scrollIntoViewIfNeeded();
    await ads.fill("1,234");
    await expect(figure(page, "investment.ads/month")).toHaveText(`800${NBSP}$`);
    await expect(page.getByText(/«\s1,234\s» se lit de deux façons/)).toBeVisible();
    await page.getByRole("button", { name: `1${NBSP}234,00${NBSP}$` }).click();
    await expect(figure(page, "investment.ads/month")).toHaveText(`1${NBSP}234${NBSP}$`);
  });

  test("typed key by key, a figure that reads two ways leaves the last good one in place", async ({
    page,
  }) => {
    await page.goto("/fr/lecons/roi/");
    const ads = page.getByRole("spinbutton", { name: "Publicité par mois" }).first();
    await ads.scrollIntoViewIfNeeded();
    await expect(ads).toBeEditable();
    await ads.focus();
    await page.keyboard.type("1,234", { delay: 30 });
    await expect(page.getByText(/se lit de deux façons/)).toBeVisible();
    await expect(figure(page, "investment.ads/month")).toHaveText(`800${NBSP}$`);
  });

  for (const nonsense of ["abc", "<img src=x onerror=alert(1)>", "1e9999", "999999999999", "-5", "１２"]) {
    test(`“${nonsense}” gets a sentence and leaves the figures alone`, async ({ page }) => {
      await page.goto("/fr/lecons/roi/");
      const ads = page.getByRole("spinbutton", { name: "Publicité par mois" }).first();
      await ads.scrollIntoViewIfNeeded();
      await ads.fill(nonsense);
      await expect(page.locator(".living [role=status]")).toBeVisible();
      await expect(figure(page, "investment.ads/month")).toHaveText(`800${NBSP}$`);
    });
  }

  test("changes survive a reload, are shared with the other language, and can be taken back", async ({
    page,
  }) => {
    await page.goto("/fr/lecons/roi/");
    const hours = page.getByRole("spinbutton", { name: "Heures par mois" }).first();
    await hours.scrollIntoViewIfNeeded();
    await expect(hours).toBeEditable();
    await hours.fill("40");
    await page.reload();
    await wakeIslands(page);
    await expect(figure(page, "roi.net")).toHaveText(`24,4${NBSP}%`);
    await toEnglish(page);
    await wakeIslands(page);
    await expect(figure(page, "roi.net")).toHaveText("24.4%");
    await page.getByRole("button", { name: "Back to the café’s figures" }).click();
    await expect(figure(page, "roi.net")).toHaveText("40%");
  });

  test("the first guess is kept and met again beside the answer", async ({ page }) => {
    await page.goto("/fr/lecons/roi/");
    const guess = page.getByRole("slider", { name: "Votre estimation du ROI net" });
    await guess.scrollIntoViewIfNeeded();
    await expect(guess).toBeEnabled();
    await guess.fill("1.4");
    await wakeIslands(page);
    await expect(page.getByText(/c’est le retour brut\./).first()).toBeVisible();
  });

  test("moving the month of measurement changes the finding", async ({ page }) => {
    await page.goto("/fr/lecons/roi/");
    await wakeIslands(page);
    const month = page.getByRole("slider", { name: "Mois de la mesure" });
    await expect(page.getByRole("heading", { name: /Vue au mois 3/ })).toContainText(`30${NBSP}%`);
    await month.focus();
    await page.keyboard.press("ArrowRight");
    await expect(page.getByRole("heading", { name: /Vue au mois 4/ })).toContainText(`12,5${NBSP}%`);
  });

  test("a chart’s figures are one press away, as a table", async ({ page }) => {
    await page.goto("/fr/lecons/roi/");
    await wakeIslands(page);
    await page.getByRole("button", { name: "Voir le tableau" }).last().click();
    await expect(page.getByRole("table")).toBeVisible();
  });

  test("the learner’s own figures give their own ROI, and no hours are asked about", async ({ page }) => {
    await page.goto("/en/lessons/roi/");
    await wakeIslands(page);
    const own = page.getByRole("region", { name: "Your month" });
    await own.getByRole("spinbutton", { name: "Advertising" }).fill("500");
    await expect(own.getByText(/Who writes/)).toBeVisible();
    await own.getByRole("spinbutton", { name: "Visits from social media" }).fill("1000");
    await own.getByRole("spinbutton", { name: "Share of visits that buy" }).fill("5");
    await own.getByRole("spinbutton", { name: "Average order, before taxes" }).fill("40");
    await own.getByRole("spinbutton", { name: "Contribution margin" }).fill("50");
    await expect(own.locator(".own-roi-verdict")).toContainText("100%");
    await page.reload();
    await wakeIslands(page);
    await expect(own.locator(".own-roi-verdict")).toContainText("100%");
  });
});

test.describe("exercises", () => {
  test("name the mistake behind a wrong number, then accept the right one", async ({ page }) => {
    await page.goto("/fr/lecons/roi/");
    await wakeIslands(page);
    const exercise = page.locator("article.exercise").filter({ hasText: "Du profit au ROI net" });
    const answer = exercise.getByRole("textbox", { name: /ROI net/ });
    const check = exercise.getByRole("button", { name: "Vérifier" });
    await answer.fill("195");
    await check.click();
    await expect(exercise.getByText(/c’est le retour brut/)).toBeVisible();
    await answer.fill("0,95");
    await check.click();
    await expect(exercise.getByText(/manque le × 100/)).toBeVisible();
    await answer.fill("95 %");
    await check.click();
    await expect(exercise.getByText("Juste", { exact: true })).toBeVisible();
  });

  test("keep what is typed, give hints and the worked solution, and draw other numbers", async ({ page }) => {
    await page.goto("/en/lessons/roi/");
    await wakeIslands(page);
    const exercise = page.locator("article.exercise").filter({ hasText: "List a full investment" });
    const question = exercise.locator(".exercise-question");
    const first = (await question.textContent()) ?? "";
    await exercise.getByRole("textbox").fill("123");
    await page.reload();
    await wakeIslands(page);
    await expect(exercise.getByRole("textbox")).toHaveValue("123");
    await exercise.getByRole("button", { name: "Hint 1 of 3" }).click();
    await expect(exercise.locator('[data-hint="1"]')).toBeFocused();
    await exercise.getByRole("button", { name: "Show the solution" }).click();
    await expect(exercise.getByText("The solution, with your numbers")).toBeVisible();
    await exercise.getByRole("button", { name: "Again, with other numbers" }).click();
    await expect(question).not.toHaveText(first);
    await expect(exercise.getByRole("textbox")).toHaveValue("");
  });

  test("take up what was typed and pressed while what marks it was on its way", async ({ page }) => {
    await page.route(/LiveExercise/, async (route) => {
      await new Promise((wait) => setTimeout(wait, 1500));
      await route.continue();
    });
    await page.goto("/fr/lecons/roi/");
    await wakeIslands(page);
    const exercise = page.locator("article.exercise").filter({ hasText: "Du profit au ROI net" });
    await exercise.getByRole("textbox").pressSequentially("195");
    await exercise.getByRole("textbox").press("Enter");
    await expect(exercise.getByText(/c’est le retour brut/)).toBeVisible();
    await expect(exercise.getByRole("textbox")).toBeFocused();
    await expect(exercise.getByRole("textbox")).toHaveValue("195");
  });

  test("ask about a number that reads two ways and count nothing", async ({ page }) => {
    await page.goto("/fr/lecons/roi/");
    await wakeIslands(page);
    const exercise = page
      .locator("article.exercise")
      .filter({ hasText: "Chiffrer un investissement complet" });
    await exercise.getByRole("textbox").fill("1,234");
    await exercise.getByRole("button", { name: "Vérifier" }).click();
    await expect(exercise.getByText(/se lit de deux façons/)).toBeVisible();
    await exercise.getByRole("button", { name: `1${NBSP}234`, exact: true }).click();
    await expect(exercise.getByText(/À reprendre/)).toBeVisible();
  });
});
