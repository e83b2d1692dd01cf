import type { Content, Lesson, LessonText } from "../../src/authoring/content.ts";
import { formatProblem, type Problem } from "../../src/authoring/problem.ts";
import { readLessonText } from "../../src/authoring/read-lesson-text.ts";
import { readYaml } from "../../src/authoring/read-yaml.ts";
import { glossaryTerm } from "../../src/authoring/schemas/glossary-term.ts";
import { lessonFacts } from "../../src/authoring/schemas/lesson-facts.ts";
import { sources } from "../../src/authoring/schemas/source.ts";
import { teacherNote } from "../../src/authoring/schemas/teacher-note.ts";
import type { Scenario } from "../../src/domain/simulation/scenario.ts";

const scenario: Scenario = {
  currency: "CAD",
  months: 6,
  salesCycle: 3,
  orderValue: 6_250,
  margin: 0.48,
  channels: [
    {
      id: "social",
      platform: "other",
      traffic: { from: "visits", visits: 2_800, adSpend: 80_000 },
      leadRate: null,
      closeRate: 0.04,
      incremental: 1,
    },
  ],
  investment: [{ id: "staff", kind: "staff", hours: 32, hourlyCost: 3_750 }],
};

export const GOOD_FACTS = `number: 9
slug: { fr: roi, en: roi }
name: { fr: ROI, en: ROI }
scenario: cafe-merisier-month
parts:
  - { id: guess, name: { fr: Devinez, en: Guess }, minutes: 3 }
  - { id: cost, name: { fr: Coûts, en: Costs }, minutes: 8 }
sources: [survey]
terms: [roi-net]
does: { fr: calculer, en: compute }
`;

export const GOOD_SOURCES = `- id: survey
  author: A firm
  title: { fr: Le sondage, en: The survey }
  address: null
  published: undated
  accessed: "2026-11-22"
  verified: false
  passage: null
  facts:
    struggle: { value: 0.962, unit: rate }
- id: unlisted
  author: A firm
  title: { fr: Autre, en: Other }
  address: https://example.org/page
  published: 2013
  accessed: 2026-11-22
  verified: true
  passage: A few words
`;

const say = "{ fr: Oui, en: 'Yes, {roi.net}' }";
const steps = (minutes: readonly number[]) =>
  minutes.map((each) => `    - { minutes: ${each}, do: ${say} }`).join("\n");

export const GOOD_TEACHER = `aim: ${say}
timing:
  "45":
${steps([10, 20, 15])}
  "90":
${steps([30, 30, 30])}
questions:
${`  - { ask: ${say}, expect: ${say} }\n`.repeat(3)}mistakes:
${`  - { mistake: ${say}, reply: ${say} }\n`.repeat(2)}answers:
  - { to: ${say}, answer: ${say} }
`;

export const GOOD_FRONTMATTER = `---
title: ROI
lead: What came back?
description: How to compute what came back.
canDo:
  - list an investment
  - compute a net ROI
summary: [one, two, three, four, five]
---
`;

export const GOOD_BODY = `
<Part id="guess">
In 2026, <Fact of="survey.struggle" /> struggle <Source of="survey" />. Guess <Figure of="roi.net" />.
</Part>

<Part id="cost">
With <Living of="staff.hours" />, the <Term of="roi-net">net ROI</Term> changes: [next](lesson:09-roi), or
[try](page:simulator) and [read](https://example.org/40%25).
<Definition of="roi-net" />
<Exercise kind="net-roi" seed={40} />
</Part>
`;

/** A lesson that has nothing wrong, but for what a test changes in it. */
export function lessonWith(
  changes: { fr?: string | null; en?: string | null; facts?: string | null; teacher?: string } = {},
): Lesson {
  const path = "content/lessons/09-roi";
  const text = (locale: "fr" | "en"): LessonText | null => {
    const source = changes[locale] === undefined ? GOOD_FRONTMATTER + GOOD_BODY : changes[locale];
    return source === null ? null : readLessonText(`${path}/${locale}.mdx`, locale, source);
  };
  const facts = changes.facts === undefined ? GOOD_FACTS : changes.facts;
  return {
    folder: "09-roi",
    facts: facts === null ? null : readYaml(`${path}/lesson.yaml`, facts, lessonFacts),
    texts: { fr: text("fr"), en: text("en") },
    teacher: {
      source: changes.teacher ?? GOOD_TEACHER,
      yaml: readYaml(`${path}/teacher.yaml`, changes.teacher ?? GOOD_TEACHER, teacherNote),
    },
  };
}

/** Content of one lesson, two sources and one term. */
export function contentWith(
  lessons: readonly Lesson[],
  changes: { sources?: string; term?: string; home?: string | null } = {},
): Content {
  const term = changes.term ?? "term: { fr: ROI net, en: Net ROI }\ndefinition: { fr: Oui., en: Yes. }\n";
  const file = "content/glossary/roi-net.yaml";
  return {
    lessons,
    home: {
      fr: readLessonText("content/home/fr.mdx", "fr", 'Net: <Figure of="roi.net" />.'),
      en: changes.home === null ? null : readLessonText("content/home/en.mdx", "en", changes.home ?? "Net."),
    },
    sources: readYaml("content/sources.yaml", changes.sources ?? GOOD_SOURCES, sources),
    terms: new Map([["roi-net", { source: term, yaml: readYaml(file, term, glossaryTerm) }]]),
    scenarios: { "cafe-merisier-month": scenario },
  };
}

/** The problems as an author reads them, without the folder. */
export function lines(problems: readonly Problem[]): string[] {
  return problems.map((problem) => formatProblem(problem).replace("content/lessons/09-roi/", ""));
}
