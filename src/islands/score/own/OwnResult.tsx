import { MendIcon } from "../../../controls/MendIcon.tsx";
import { useFormat } from "../../../controls/use-format.ts";
import { isDefined } from "../../../domain/quantity/outcome.ts";
import { gainsAndLosses } from "../../../domain/score/gains-and-losses.ts";
import { rankActivities } from "../../../domain/score/rank-activities.ts";
import { agreementWith, reviewScore, type ScoreFinding } from "../../../domain/score/review-score.ts";
import { activityOfPost, averagePost } from "../../../domain/score/score-sheet.ts";
import type { NumberFormat } from "../../../i18n/format/number-format.ts";
import type { ScoreWords } from "../island-words.ts";
import type { OwnPartProps, OwnScoreWords } from "./OwnSheet.tsx";

/** What the learner's score says of their posts, and what to mend in it. */
export function OwnResult({ sheet, locale, words, own: said }: OwnPartProps) {
  const format = useFormat(locale);
  const { system, posts } = sheet;
  const named = posts.map((post, index) => ({
    ...post,
    name: post.name || said.nameless(String(index + 1)),
  }));
  const [first] = rankActivities(system, named.map(activityOfPost));
  const firstName = named.find(({ id }) => id === first?.id)?.name;
  const [before, after] = [averagePost(sheet, "before"), averagePost(sheet, "after")];
  const change = before && after ? gainsAndLosses(system, before, after) : null;
  const agreement = agreementWith(sheet, "outcome");
  const amount = (points: number) => words.pointsOf(format.count(points));
  const signed = (points: number) => `${points > 0 ? "+" : ""}${format.count(points)}`;
  return (
    <div className="own-result" role="status">
      {first && firstName && isDefined(first.score) && first.score > 0 ? (
        <p>{said.first(firstName, amount(first.score))}</p>
      ) : (
        <p>{said.empty}</p>
      )}
      {change && (
        <>
          <p>{said.change(amount(change.before), amount(change.after))}</p>
          <ul className="own-parts">
            {change.parts.map(({ from, points }) => (
              <li key={from}>
                {said.part(from === "sentiment" ? words.sentimentPart : words.signals[from], signed(points))}
              </li>
            ))}
          </ul>
        </>
      )}
      {posts.length > 0 && (
        <p>
          {agreement
            ? said.agreement(format.decimal(agreement.value, 2), format.count(agreement.posts))
            : said.askOutcome}
        </p>
      )}
      {reviewScore({ ...sheet, posts: named }).map((finding) => (
        <p key={finding.kind + ("signal" in finding ? finding.signal : "")} className="to-mend-note">
          <MendIcon /> {wordsOf(finding, words, said, format)}
        </p>
      ))}
    </div>
  );
}

function wordsOf(finding: ScoreFinding, words: ScoreWords, own: OwnScoreWords, format: NumberFormat): string {
  const said = own.findings;
  switch (finding.kind) {
    case "no-weights":
      return said["no-weights"];
    case "one-signal":
      return said.oneSignal(words.signals[finding.signal], format.percent(finding.share));
    case "counted-twice":
      return said.twice(words.signals[finding.signals[0]], words.signals[finding.signals[1]]);
    case "unused":
      return said.unused(words.signals[finding.signal]);
    case "below-zero":
      return said.below(finding.posts.join(", "));
    case "by-audience":
      return said.audience(format.decimal(finding.agreement, 2));
    case "weights-changed":
      return said.changed(finding.signals.map((signal) => words.signals[signal]).join(", "));
    case "few-posts":
      return said.few(own.postsOf(format.count(finding.posts)));
  }
}
