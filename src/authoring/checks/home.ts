import { LOCALES } from "../../i18n/locale.ts";
import type { Content } from "../content.ts";
import { HOME_LESSON } from "../home-lesson.ts";
import type { Problem } from "../problem.ts";
import { checkFigures } from "./figures.ts";
import { checkInputs } from "./inputs.ts";
import { checkLinks } from "./links.ts";
import { checkTypedAmounts } from "./typed-amounts.ts";

/** What is wrong with the home page's sentence: it stands in both languages and uses the example of its lesson. */
export function checkHome(content: Content): Problem[] {
  const lesson = content.lessons.find(({ folder }) => folder === HOME_LESSON);
  return LOCALES.flatMap((locale): Problem[] => {
    const text = content.home[locale];
    if (text === null) {
      const file = `content/home/${locale}.mdx`;
      return [
        {
          file,
          line: null,
          what: "this file is missing",
          how: "Write it: the home page opens in both languages",
        },
      ];
    }
    return [
      ...checkFigures(text),
      ...(lesson ? checkInputs(text, lesson, content) : []),
      ...checkTypedAmounts(text),
      ...checkLinks(text, content),
    ];
  });
}
