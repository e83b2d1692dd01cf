import type { Content, LessonText } from "../content.ts";
import { suggestName } from "../nearest-name.ts";
import type { Problem } from "../problem.ts";
import { checkAttribute } from "./attributes.ts";

/** Terms, in `<Term of>` and `<Definition of>`, that the glossary lacks. */
export function checkTerms(text: LessonText, content: Content): Problem[] {
  return checkAttribute(text, ["Term", "Definition"], "of", (id) =>
    content.terms.has(id)
      ? null
      : {
          what: `the glossary has no term "${id}"`,
          how: `${suggestName(id, content.terms.keys(), "content/glossary")}, or add content/glossary/${id}.yaml`,
        },
  );
}
