const CHANNELS = 4;

/** Puts four channels on the simulator's bench by the buttons a reader has, and waits for the band of its ranges. */
export async function toFourChannels(page) {
  await page.getByRole("button", { name: "Toutes les hypothèses" }).click();
  const tabs = page.locator(".channel-tabs label");
  while ((await tabs.count()) < CHANNELS) {
    const before = await tabs.count();
    await page.getByRole("button", { name: "Dupliquer" }).click();
    await tabs.nth(before).waitFor();
  }
  await page.locator(".verdict-band").waitFor({ state: "attached" });
}
