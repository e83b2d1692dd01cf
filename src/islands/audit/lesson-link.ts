/** A lesson that is there to be read. */
export type LessonLink = { readonly number: number; readonly href: string };
