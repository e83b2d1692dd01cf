import type { ComponentProps, JSXElementConstructor } from "react";

// biome-ignore lint/suspicious/noExplicitAny: any component, whatever its props.
type AnyComponent = JSXElementConstructor<any>;

/** What a page gives an instrument: all but its language and its words. */
export type Unworded<Component extends AnyComponent> = Omit<
  ComponentProps<Component>,
  "locale" | "words" | "fixWords"
>;
