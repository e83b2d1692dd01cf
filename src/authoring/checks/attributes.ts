import type { LessonText } from "../content.ts";
import type { Problem } from "../problem.ts";
import type { MdxElement } from "../read-mdx.ts";

export type Verdict = { readonly what: string; readonly how: string } | null;

/** Judges one attribute of every component of these names; it has to be there, and written out as text. */
export function checkAttribute(
  { file, elements }: LessonText,
  names: readonly string[],
  attribute: string,
  judge: (value: string, element: MdxElement) => Verdict,
): Problem[] {
  return elements
    .filter((element) => names.includes(element.name))
    .flatMap((element) => {
      const verdict = judgeAttribute(element, attribute, judge);
      return verdict === null ? [] : [{ file, line: element.line, ...verdict }];
    });
}

function judgeAttribute(
  element: MdxElement,
  attribute: string,
  judge: (value: string, element: MdxElement) => Verdict,
): Verdict {
  const value = element.attributes.get(attribute);
  const how = `Write <${element.name} ${attribute}="…">`;
  if (value === undefined || value === "")
    return { what: `<${element.name}> lacks its \`${attribute}\``, how };
  if (value === null) {
    return { what: `\`${attribute}\` of <${element.name}> is an expression, which cannot be checked`, how };
  }
  return judge(value, element);
}
