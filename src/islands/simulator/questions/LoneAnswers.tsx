import { useMemo } from "react";
import { useFormat } from "../../../controls/use-format.ts";
import { closestFirst, type LoneAnswer, loneAnswer } from "../../../domain/question/lone-answer.ts";
import { type InputName, inputBounds, inputNames } from "../../../domain/simulation/inputs.ts";
import type { Scenario } from "../../../domain/simulation/scenario.ts";
import { formatInput } from "../../../i18n/format/input-format.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { PlanNames } from "../../../i18n/plan-names.ts";
import { questionWords } from "../../../i18n/simulator-questions-words.ts";
import { $asked } from "../../../state/workbook/asked-question.ts";
import { inputGroups } from "./input-groups.ts";
import { type Steps, useIdleAnswer } from "./use-idle-answer.ts";

type Asked = { readonly scenario: Scenario; readonly names: PlanNames; readonly target: number };

type Props = Asked & { readonly locale: Locale };

function* work({ scenario, target }: Asked): Steps<readonly LoneAnswer[]> {
  const answers: LoneAnswer[] = [];
  for (const input of inputNames(scenario)) {
    const answer = loneAnswer(scenario, input, target);
    if (answer !== null) answers.push(answer);
    yield;
  }
  return answers;
}

/** What it would take of every input alone, closest first; a name chosen here is asked about above. */
export function LoneAnswers({ scenario, names, target, locale }: Props) {
  const format = useFormat(locale);
  const words = questionWords(locale);
  const asked = useMemo(() => ({ scenario, names, target }), [scenario, names, target]);
  const answered = useIdleAnswer(asked, work);
  if (answered === null) return <p className="question-note">{words.working}</p>;
  const answers = answered.answer;
  // Names as the plan was when the answers were worked out: an input may have gone since.
  const label = answered.asked.names.spokenInput;
  const show = (name: InputName, value: number) => formatInput(value, inputBounds(name).unit, format, locale);
  const rows = closestFirst(answers);
  const kind = rows[0]?.kind ?? "none";
  const goal = words.goal.list;
  const others = (["tooLittle", "always", "noEffect"] as const).flatMap((each) => {
    const listed = answers.filter((answer) => answer.kind === KINDS[each]).map(({ input }) => input);
    return listed.length > 0 ? [goal[each](byGroup(listed, answered.asked, locale))] : [];
  });
  return (
    <section className="plate bench-figure lone-answers" aria-busy={answered.asked !== asked}>
      <header className="plate-head">
        <h3>{goal[kind](format.percent(answered.asked.target, "always"))}</h3>
        {rows.length > 0 && <p>{goal.caption}</p>}
      </header>
      {rows.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{goal.head.input}</th>
              <th scope="col">{goal.head.now}</th>
              <th scope="col">{kind === "room" ? goal.head.room : goal.head.needed}</th>
              <th scope="col" className="lone-change">
                {goal.head.change}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.input}>
                <th scope="row">
                  <button
                    type="button"
                    className="text-button"
                    onClick={() => $asked.setKey("input", row.input)}
                  >
                    {label(row.input)}
                  </button>
                </th>
                <td>{show(row.input, row.present)}</td>
                <td>
                  <b>{show(row.input, row.value)}</b>
                </td>
                <td className="lone-change">
                  {row.change === null ? "–" : format.percent(row.change, "always")}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {others.map((text) => (
        <p className="question-note" key={text}>
          {text}
        </p>
      ))}
    </section>
  );
}

const KINDS = {
  tooLittle: "too-little",
  always: "always",
  noEffect: "no-effect",
} as const satisfies Record<string, LoneAnswer["kind"]>;

/** Names by the section they stand in, so that a channel is named once. */
function byGroup(listed: readonly InputName[], { scenario, names }: Asked, locale: Locale): string {
  return inputGroups(scenario, names, locale)
    .map((group) => ({ ...group, names: group.names.filter((name) => listed.includes(name)) }))
    .filter((group) => group.names.length > 0)
    .map((group) => {
      const nouns = group.names.map((name) => names.noun(name).noun);
      return `${group.label} (${nouns.join(", ")})`;
    })
    .join("; ");
}
