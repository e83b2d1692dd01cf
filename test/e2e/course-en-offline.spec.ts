import { test as base } from "./course/learner.ts";
import { SAID_EN } from "./course/said-en.ts";
import { takeCourse } from "./course/take-course.ts";
import { Host } from "./host.ts";

/** The learner's site is behind a server that can be stopped: nothing at all can answer then. */
const test = base.extend<{ host: Host }>({
  host: async ({ baseURL }, use) => {
    const host = new Host(new URL(baseURL ?? ""));
    await host.start();
    await use(host);
    await host.stop();
  },
  site: async ({ host }, use) => {
    await use(host.at("/"));
  },
});

test.use({ serviceWorkers: "allow" });

test("one learner, without a network after the first visit, goes through all eleven lessons in English, closing the browser in each, and prints a report whose every figure the engine confirms", {
  tag: "@long",
}, async ({ learner, host }) => {
  test.setTimeout(600_000);
  await learner.visit("en/");
  await learner.hasSite();
  await host.stop();
  await learner.goOffline();
  await takeCourse(learner, "en", SAID_EN);
});
