import { createEmptyCard, fsrs, type Grade, Rating } from "ts-fsrs";
import type { SkillId } from "../../domain/exercise/kinds.ts";
import { evidenceOf, type PracticeTry, triesBySkill } from "../../domain/practice/practice-try.ts";

// Days are the shortest steps: within a day one practises as one likes.
const scheduler = fsrs({ enable_short_term: false, enable_fuzz: false });

/**
 * When each skill should come back, in milliseconds since 1970: the FSRS schedule, run over the days on which the skill
 * was practised. A day's grade follows from what its exercises showed on average: 0.85 and more "good", 0.45 and more
 * "hard", less "again". `dayOf` names the learner's own day of a moment.
 */
export function reviewDates(
  tries: readonly PracticeTry[],
  dayOf: (at: number) => string,
): ReadonlyMap<SkillId, number> {
  const dates = new Map<SkillId, number>();
  for (const [skill, own] of triesBySkill(tries)) {
    let card = createEmptyCard(own[0]?.at ?? 0);
    for (const [index, { at }] of own.entries()) {
      const next = own[index + 1];
      // The day's last exercise closes it.
      if (next && dayOf(next.at) === dayOf(at)) continue;
      card = scheduler.next(card, at, gradeOf(own.filter((each) => dayOf(each.at) === dayOf(at)))).card;
    }
    dates.set(skill, card.due.getTime());
  }
  return dates;
}

function gradeOf(day: readonly PracticeTry[]): Grade {
  const mean = day.reduce((sum, each) => sum + evidenceOf(each), 0) / day.length;
  if (mean >= 0.85) return Rating.Good;
  return mean >= 0.45 ? Rating.Hard : Rating.Again;
}
