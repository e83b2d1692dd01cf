import { createElement, Fragment, type ReactNode } from "react";
import type { Said } from "../i18n/said.ts";

/** A sentence whose figures are controls or wear their colour. */
export function Sentence({ pieces }: { readonly pieces: Said<ReactNode> }): ReactNode {
  // As arguments, so that pieces need no keys: their order never changes.
  return createElement(Fragment, null, ...pieces);
}
