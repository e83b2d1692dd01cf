/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Set by a lesson's page for the components of its text. */
    lesson?: import("./components/lesson/lesson-context.ts").LessonContext;
  }
}

declare module "subset-font" {
  type Axis = number | { readonly min: number; readonly max: number };
  /** A font cut down to the characters of `text`, in the target format. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { readonly targetFormat: "woff2"; readonly variationAxes?: Readonly<Record<string, Axis>> },
  ): Promise<Uint8Array>;
}
