import { expectAccessible } from "./accessible.ts";
import { begin, NBSP, openOn, PROJECTOR, spoken, title, WORDS } from "./presenting.ts";
import { expect, showAllInputs, test } from "./site.ts";

test.describe("the presenter", () => {
  test.use({ viewport: PROJECTOR });

  test("works by keyboard alone: opened, stepped, revealed, announced, left, and the focus goes back", async ({
    page,
  }) => {
    await openOn(page, "cafe-merisier");
    const slider = page.getByRole("slider", { name: WORDS.fr.budget });
    await slider.focus();
    await page.keyboard.press("p");
    await expect(page.getByRole("button", { name: "Commencer" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(title(page)).toHaveText("Combien rapporte cette campagne?");
    await expect(title(page)).toBeFocused();
    await expect(page.getByRole("dialog")).not.toContainText(`+40${NBSP}%`);
    await page.keyboard.press("Space");
    await expect(page.locator(".slide-figure")).toHaveText(`+40${NBSP}%`);
    await expect(spoken(page)).toContainText(`+40${NBSP}%`);
    await page.keyboard.press("Space");
    await expect(title(page)).toHaveText(/Que lui revient-il/);
    await page.keyboard.press("ArrowLeft");
    await expect(page.locator(".slide-figure")).toHaveText(`+40${NBSP}%`);
    await page.keyboard.press("r");
    await expect(page.locator(".slide-figure")).toHaveCount(0);
    await page.keyboard.press("End");
    await expect(title(page)).toHaveText(/d’un changement à l’autre/);
    await page.keyboard.press("Home");
    await page.keyboard.press("PageDown");
    await expect(page.locator(".slide-figure")).toBeVisible();
    await page.keyboard.press("PageDown");
    await page.keyboard.press("PageUp");
    await expect(title(page)).toHaveText("Combien rapporte cette campagne?");
    await page.keyboard.press("n");
    await expect(page.getByRole("button", { name: "Rallumer l’écran" })).toBeVisible();
    await page.keyboard.press("n");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(slider).toBeFocused();
  });

  test("notes guesses one by one or as a list, and sets them beside the answer", async ({ page }) => {
    await openOn(page, "cafe-merisier");
    await begin(page);
    await page.keyboard.press("d");
    const field = page.getByRole("textbox", { name: "Réponses de la classe, en %" });
    await expect(field).toBeFocused();
    await field.fill("45");
    await page.keyboard.press("Enter");
    await field.fill("60, beaucoup, -10");
    await page.keyboard.press("Enter");
    await expect(page.locator(".guess-note")).toHaveText("« beaucoup » n’est pas un nombre.");
    await field.fill("");
    await field.evaluate((element) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text", "100\n35\n5000");
      element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    });
    await page.keyboard.press("Enter");
    await expect(page.locator(".guess-dot")).toHaveCount(6);
    await page.getByRole("button", { name: "Voir ou retirer" }).click();
    await page.getByRole("button", { name: /Retirer \+5\s000/ }).click();
    await expect(page.locator(".guess-note")).toContainText(`5 réponses, médiane +45${NBSP}%`);
    await expect(page.getByRole("dialog")).not.toContainText(`+40${NBSP}%`);
    // Enter in the empty field: the class has had its say.
    await field.focus();
    await page.keyboard.press("Enter");
    const verdict = `La classe a dit +45${NBSP}% en médiane; la réponse est +40${NBSP}%; 2 sur 5 étaient à moins de 10 points.`;
    await expect(page.locator(".class-verdict")).toHaveText(verdict);
    await expect(spoken(page)).toContainText(verdict);
    await expect(page.locator(".guess-blade")).toBeVisible();

    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Présenter", exact: true }).click();
    await expect(page.getByRole("button", { name: "Effacer les réponses de la classe (5)" })).toBeVisible();
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain("0.45");
    await page.reload();
    await page.getByRole("button", { name: "Présenter", exact: true }).click();
    await expect(page.getByRole("button", { name: "Commencer" })).toBeVisible();
    await expect(page.getByRole("button", { name: /Effacer les réponses/ })).toHaveCount(0);
  });

  test("keeps prepared moves with the plan, in the order given, and plays them on a copy", async ({
    page,
  }) => {
    await openOn(page, "cafe-merisier");
    await page.keyboard.press("p");
    await expect(page.getByRole("button", { name: "Commencer" })).toBeVisible();
    const moves = page.locator(".moves li");
    for (let left = await moves.count(); left > 0; left -= 1) {
      await page.getByRole("button", { name: "Retirer, changement 1" }).click();
      await expect(moves).toHaveCount(left - 1);
    }
    const add = async (input: string, value: string, say: string) => {
      await page.getByLabel("Hypothèse", { exact: true }).selectOption(input);
      await page.getByRole("spinbutton", { name: "Nouvelle valeur" }).fill(value);
      await page.getByLabel("Ce que vous direz").fill(say);
      await page.getByRole("button", { name: "Ajouter ce changement" }).click();
    };
    await add("margin", "0", "Et si chaque vente ne laissait rien?");
    await add("instagram.adSpend", "1 200", "Doublons la publicité.");
    await expect(moves).toHaveCount(2);
    await page.getByRole("button", { name: "Monter, changement 2" }).click();
    await expect(moves.first()).toContainText("Doublons la publicité.");
    await expect(page.getByRole("button", { name: "Monter, changement 1" })).toBeFocused();
    await page.getByRole("button", { name: "Modifier, changement 1" }).click();
    await page.getByLabel("Ce que vous direz").fill("Doublons la mise.");
    await page.getByRole("button", { name: "Garder ce changement" }).click();
    await expect(moves.first()).toContainText("Doublons la mise.");

    await page.getByRole("button", { name: "Commencer" }).click();
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowLeft");
    await expect(page.locator(".slide-lead")).toContainText("Et si chaque vente ne laissait rien?");
    await page.keyboard.press("Space");
    await expect(page.locator(".slide-figure")).toHaveText(`−100${NBSP}%`);
    await page.keyboard.press("Escape");
    await expect(page.locator(".verdict-net")).toHaveText(`+40${NBSP}%`);

    await page.reload();
    await page.getByRole("button", { name: "Présenter", exact: true }).click();
    await expect(moves).toHaveCount(2);
    await page.getByRole("button", { name: "Retirer, changement 1" }).click();
    await expect(moves).toHaveCount(1);
    await page.keyboard.press("Control+z");
    await expect(moves).toHaveCount(2);
  });

  test("leaves P alone where it is turned off, and in fields", async ({ page }) => {
    await openOn(page, "cafe-merisier");
    await page.keyboard.press("p");
    await page.getByRole("checkbox", { name: /Touches d’une lettre/ }).uncheck();
    await page.keyboard.press("Escape");
    await page.keyboard.press("p");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await page.reload();
    const button = page.getByRole("button", { name: "Présenter", exact: true });
    await expect(button).not.toHaveAttribute("aria-disabled", "true");
    await page.keyboard.press("p");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await button.click();
    await page.getByRole("checkbox", { name: /Touches d’une lettre/ }).check();
    await page.keyboard.press("Escape");
    await expect(button).toBeFocused();
    await page.getByRole("spinbutton", { name: WORDS.fr.budget }).pressSequentially("p");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });

  test("says why where a question has no answer", async ({ page }) => {
    await openOn(page, "cafe-merisier");
    await showAllInputs(page);
    for (const name of [WORDS.fr.budget, "Équipe, par mois", "Photos, par mois", "Outils, par mois"]) {
      await page.getByRole("spinbutton", { name, exact: true }).fill("0");
    }
    await page.getByRole("radio", { name: /LinkedIn/ }).check();
    await page.getByRole("spinbutton", { name: "Publicité par mois, LinkedIn", exact: true }).fill("0");
    await begin(page);
    await page.keyboard.press("Space");
    await expect(page.locator(".slide-told")).toContainText("le ROI n’est pas défini");
    await page.keyboard.press("End");
    await expect(page.getByRole("dialog")).not.toContainText(/NaN|Infinity|∞|undefined/);
  });

  test("has targets of 44 pixels for a finger", async ({ page }) => {
    await openOn(page, "cafe-merisier");
    await begin(page);
    for (const button of await page.getByRole("dialog").getByRole("button").all()) {
      const box = await button.boundingBox();
      expect(
        Math.min(box?.width ?? 0, box?.height ?? 0),
        await button.textContent().then(String),
      ).toBeGreaterThanOrEqual(44);
    }
  });
});

test.describe("the presenter, in either theme", () => {
  test.use({ viewport: PROJECTOR });
  test("has no accessibility violation", { tag: "@long" }, async ({ page }) => {
    test.setTimeout(120_000);
    const check = () => expectAccessible(page, "dialog[open]");
    await openOn(page, "cafe-merisier");
    await page.keyboard.press("p");
    await expect(page.getByRole("button", { name: "Commencer" })).toBeVisible();
    await check();
    await page.getByRole("button", { name: "Commencer" }).click();
    await page.keyboard.press("ArrowRight");
    await page.locator(".guess-field").fill("100; 200; 300");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Voir ou retirer" }).click();
    await check();
    await page.keyboard.press("PageDown");
    await check();
    await page.getByRole("button", { name: "Détail" }).click();
    await check();
    await page.keyboard.press("End");
    await check();
  });
});
