/** The window in which long records and trials are timed. */
export const WINDOW = { width: 1280, height: 800 };

/** What `run` returns of a page of its own, which knows nothing of any other and is closed after it. */
export async function onNewPage(browser, viewport, run) {
  const context = await browser.newContext({ viewport, serviceWorkers: "block" });
  try {
    return await run(await context.newPage());
  } finally {
    await context.close();
  }
}
