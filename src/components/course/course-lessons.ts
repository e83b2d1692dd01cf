import { getCollection } from "astro:content";
import type { LessonFacts } from "../../authoring/schemas/lesson-facts.ts";

/** A lesson as the map of the course shows it. */
export type CourseLesson = {
  /** Its folder, `09-roi`. */
  readonly id: string;
  /** Its name in the workbook and in progress, `roi`. */
  readonly name: string;
  readonly facts: LessonFacts;
  readonly minutes: number;
};

/** Every lesson, in the order of the course. */
export async function courseLessons(): Promise<readonly CourseLesson[]> {
  const lessons = await getCollection("lessonFacts");
  return lessons
    .map(({ id, data }) => ({
      id,
      name: id.replace(/^\d+-/, ""),
      facts: data,
      minutes: data.parts.reduce((sum, { minutes }) => sum + minutes, 0),
    }))
    .sort((one, other) => one.facts.number - other.facts.number);
}
