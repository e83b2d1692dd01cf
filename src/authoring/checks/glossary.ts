import type { Content } from "../content.ts";
import type { Problem } from "../problem.ts";
import { judgeSourceId } from "./lesson-facts.ts";
import { checkTypedAmountsInYaml } from "./typed-amounts.ts";

/** Glossary entries that do not fit their schema, name an unknown source, or type an amount by hand. */
export function checkGlossary(content: Content): Problem[] {
  return [...content.terms.values()].flatMap(({ source, yaml }) => [
    ...yaml.problems,
    ...checkTypedAmountsInYaml(yaml.file, source),
    ...(yaml.data?.sources ?? []).flatMap((id, index) => {
      const verdict = judgeSourceId(id, content);
      return verdict === null ? [] : [{ file: yaml.file, line: yaml.lineOf(["sources", index]), ...verdict }];
    }),
  ]);
}
