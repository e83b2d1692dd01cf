import { LOCALES } from "../../i18n/locale.ts";
import type { Content } from "../content.ts";
import type { Problem } from "../problem.ts";
import { checkFigures } from "./figures.ts";
import { checkInputs } from "./inputs.ts";
import { checkLinks } from "./links.ts";
import { checkTypedAmounts } from "./typed-amounts.ts";

/** What is wrong with the home page's sentence: it stands in both languages and uses the first lesson's example. */
export function checkHome(content: Content): Problem[] {
  const [lesson] = content.lessons;
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
