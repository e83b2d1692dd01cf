import type { Content } from "../content.ts";
import { suggestName } from "../nearest-name.ts";
import type { Problem } from "../problem.ts";
import { judgeSourceId } from "./lesson-facts.ts";
import { checkTypedAmountsInYaml } from "./typed-amounts.ts";

/** Glossary entries that do not fit their schema, name a source or a term that is not there, or type an amount by hand. */
export function checkGlossary(content: Content): Problem[] {
  return [...content.terms].flatMap(([own, { source, yaml }]) => [
    ...yaml.problems,
    ...checkTypedAmountsInYaml(yaml.file, source),
    ...(yaml.data?.sources ?? []).flatMap((id, index) => {
      const verdict = judgeSourceId(id, content);
      return verdict === null ? [] : [{ file: yaml.file, line: yaml.lineOf(["sources", index]), ...verdict }];
    }),
    ...(yaml.data?.see ?? []).flatMap((id, index) => {
      const others = [...content.terms.keys()].filter((each) => each !== own);
      if (others.includes(id)) return [];
      const what = id === own ? `"${id}" points to itself` : `the glossary has no term "${id}"`;
      const how = suggestName(id, others, "content/glossary");
      return [{ file: yaml.file, line: yaml.lineOf(["see", index]), what, how }];
    }),
  ]);
}
