/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Set by a lesson's page for the components of its text. */
    lesson?: import("./components/lesson/lesson-context.ts").LessonContext;
  }
}
