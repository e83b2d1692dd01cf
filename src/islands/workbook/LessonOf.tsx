import { useDesk } from "./desk.ts";

/** The lesson of a number: a link where it is written, its name where it is to come. */
export function LessonOf({ number }: { readonly number: number }) {
  const { words, lessons } = useDesk();
  const lesson = lessons.find((each) => each.number === number);
  if (!lesson) return null;
  const name = words.page.lesson(number, lesson.name);
  return lesson.href ? (
    <a className="link" href={lesson.href}>
      {name}
    </a>
  ) : (
    <span>
      {name} ({words.page.lessonToCome})
    </span>
  );
}
