import { useState } from "react";
import { useFormat } from "../../controls/use-format.ts";
import { isDefined } from "../../domain/quantity/outcome.ts";
import { unpackActivities } from "../../domain/score/packed-activities.ts";
import { rankActivities } from "../../domain/score/rank-activities.ts";
import { SCORE_BASES, type ScoreBase, scorePer } from "../../domain/score/score-activity.ts";
import { Instrument } from "./Instrument.tsx";
import type { InstrumentProps } from "./island-words.ts";
import { RankRows, rankRows } from "./RankRows.tsx";
import { Select } from "./Select.tsx";
import { useTrial } from "./trial.ts";

const GROUPS = ["subjects", "networks", "months"] as const;
type Group = (typeof GROUPS)[number];

type Props = Omit<InstrumentProps, "packed"> & { readonly packed: Readonly<Record<Group, string>> };

/** The same score in all, per post, per thousand followers and per week: what is compared decides who comes first. */
export function GroupRanking({ packed, locale, words }: Props) {
  const [group, choose] = useState<Group>("subjects");
  const [base, chooseBase] = useState<ScoreBase>("total");
  const system = useTrial();
  const format = useFormat(locale);
  const said = words.size;
  const groups = unpackActivities(packed[group]);
  const ranking = rankActivities(system, groups, base);
  const [first, inAll] = [ranking[0], rankActivities(system, groups)[0]];
  return (
    <Instrument
      className="score-groups"
      title={title()}
      caption={said.caption(format.count(groups.reduce((sum, { posts }) => sum + posts, 0)))}
      locale={locale}
      words={words}
      table={{
        caption: said.table,
        head: [said.groups[group], ...SCORE_BASES.map((each) => said.bases[each])],
        rows: groups.map((activity) => [
          activity.id,
          ...SCORE_BASES.map((each) => {
            const score = scorePer(each, system, activity);
            return isDefined(score) ? format.count(score) : "–";
          }),
        ]),
      }}
    >
      <p className="score-ask">
        <Select label={said.what} choices={GROUPS} chosen={group} names={said.groups} onChoose={choose} />
        <Select
          label={said.base}
          choices={SCORE_BASES}
          chosen={base}
          names={said.bases}
          onChoose={chooseBase}
        />
      </p>
      <ol className="score-rows">
        <RankRows
          rows={rankRows(ranking, groups)}
          system={system}
          format={format}
          words={words}
          detailOf={({ posts, followers }) => said.detail(format.count(posts), format.count(followers))}
        />
      </ol>
    </Instrument>
  );

  function title(): string {
    if (!first || !inAll || !isDefined(first.score) || first.score <= 0) return said.nothing;
    if (base === "total") return said.total(inAll.id);
    if (first.id === inAll.id) return said.same(inAll.id, said.bases[base]);
    return said.differs(inAll.id, first.id, said.bases[base]);
  }
}
