import { test } from "./course/learner.ts";
import { SAID_FR } from "./course/said-fr.ts";
import { takeCourse } from "./course/take-course.ts";

test("one learner goes through all eleven lessons in French, closing the browser in each, and prints a report whose every figure the engine confirms", async ({
  learner,
}) => {
  test.setTimeout(600_000);
  await learner.visit("fr/");
  await takeCourse(learner, "fr", SAID_FR);
});
