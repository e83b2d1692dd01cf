import { useState } from "react";
import { DataTable } from "../../controls/DataTable.tsx";
import { useFormat } from "../../controls/use-format.ts";
import { isDefined } from "../../domain/quantity/outcome.ts";
import { unpackActivities } from "../../domain/score/packed-activities.ts";
import { rankActivities } from "../../domain/score/rank-activities.ts";
import { SCORE_BASES, type ScoreBase, scorePer } from "../../domain/score/score-activity.ts";
import type { InstrumentProps } from "./island-words.ts";
import { Picks } from "./Picks.tsx";
import { RankRows } from "./RankRows.tsx";
import { useTrial } from "./trial.ts";
import { WeightsLine } from "./WeightsLine.tsx";

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
  const first = ranking[0];
  const firstInAll = rankActivities(system, groups)[0]?.id ?? "";
  const best = Math.max(...ranking.map(({ score }) => (isDefined(score) ? score : 0)));
  const rows = ranking.flatMap((ranked) => {
    const activity = groups.find(({ id }) => id === ranked.id);
    const score = isDefined(ranked.score) ? ranked.score : 0;
    if (!activity) return [];
    return [
      {
        ranked,
        activity,
        length: best > 0 ? score / best : 0,
        shown: format.count(score),
        detail: said.detail(format.count(activity.posts), format.count(activity.followers)),
      },
    ];
  });
  const title =
    best <= 0
      ? said.nothing
      : base === "total"
        ? said.total(firstInAll)
        : first?.id === firstInAll
          ? said.same(firstInAll, said.bases[base])
          : said.differs(firstInAll, first?.id ?? "", said.bases[base]);
  return (
    <figure className="plate score-groups">
      <header className="plate-head">
        <h3 aria-live="polite">{title}</h3>
        <p>{said.caption(format.count(groups.reduce((sum, { posts }) => sum + posts, 0)))}</p>
      </header>
      <WeightsLine locale={locale} words={words} />
      <Picks legend={said.what} choices={GROUPS} chosen={group} names={said.groups} onChoose={choose} />
      <Picks
        legend={said.base}
        choices={SCORE_BASES}
        chosen={base}
        names={said.bases}
        onChoose={chooseBase}
      />
      <ol className="score-rows">
        <RankRows rows={rows} system={system} words={words} />
      </ol>
      <DataTable
        locale={locale}
        caption={said.table}
        head={[said.groups[group], ...SCORE_BASES.map((each) => said.bases[each])]}
        rows={groups.map((activity) => [
          activity.id,
          ...SCORE_BASES.map((each) => {
            const score = scorePer(each, system, activity);
            return isDefined(score) ? format.count(score) : "–";
          }),
        ])}
      />
    </figure>
  );
}
