import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { loadSampleCampaigns } from "../../src/authoring/load-sample-campaigns.ts";
import { inputNames } from "../../src/domain/simulation/inputs.ts";
import { projectScenario } from "../../src/domain/simulation/project-scenario.ts";
import type { SampleCampaign } from "../../src/domain/simulation/sample-campaign.ts";
import type { Scenario } from "../../src/domain/simulation/scenario.ts";
import { defaultFormatOptions, numberFormat } from "../../src/i18n/format/number-format.ts";
import { ledgerWords } from "../../src/i18n/ledger-words.ts";
import type { Locale } from "../../src/i18n/locale.ts";
import { counted, planNames, single } from "../../src/i18n/plan-names.ts";
import { inputRows, monthRows } from "../../src/islands/simulator/export/csv-rows.ts";
import { PrintSheet } from "../../src/islands/simulator/export/PrintSheet.tsx";
import { CampaignLedger } from "../../src/islands/simulator/overview/CampaignLedger.tsx";
import { FunnelFigure } from "../../src/islands/simulator/overview/FunnelFigure.tsx";
import { slidesOf } from "../../src/islands/simulator/presenter/slides.ts";
import { speechIn } from "../../src/islands/simulator/presenter/speech.ts";
import { HomeSample } from "../../src/islands/simulator/use-names.ts";
import { holds, RUNS, scenario } from "../domain/arbitraries.ts";

const samples = loadSampleCampaigns(process.cwd());

/** Words of a charity's page in each language: what it counts, and what it does not. */
const GIFTS = {
  fr: {
    gifts: "dons",
    gift: "Don moyen",
    step: "Inscriptions → dons",
    give: "donnent",
    sales: /\bventes?\b/i,
  },
  en: { gifts: "gifts", gift: "Average gift", step: "Sign-ups → gifts", give: "give", sales: /\bsales?\b/i },
} as const;

describe.each(["fr", "en"] as const)("a charity's names in %s", (locale) => {
  const charity = sampleOf("cuisines-du-quai", locale);
  const { plan } = charity;
  const projection = projectScenario(plan.scenario);
  const names = planNames(plan.scenario, charity, locale);
  const format = numberFormat(defaultFormatOptions(locale));
  const { gifts, gift, step, give, sales } = GIFTS[locale];

  test("the ledger counts gifts, and its lines are the charity's own", () => {
    const text = shown(createElement(CampaignLedger, { scenario: plan.scenario, projection, names, locale }));
    expect(text).toContain(gifts);
    expect(text).toContain(names.line("content"));
    expect(text).not.toMatch(sales);
  });

  test("each funnel ends in gifts that people give", () => {
    for (const channel of projection.channels) {
      const text = shown(createElement(FunnelFigure, { channel, names, locale }));
      expect(text).toContain(gifts);
      expect(text).toContain(give);
      expect(text).not.toMatch(sales);
    }
  });

  test("what is printed asks for gifts, up to the field's own indicators", () => {
    const sheet = createElement(PrintSheet, {
      plan,
      projection,
      name: charity.name,
      channel: "facebook",
      locale,
    });
    const [text = ""] = renderToStaticMarkup(createElement(HomeSample, { value: charity }, sheet)).split(
      'class="print-indicators"',
    );
    for (const word of [gifts, gift, step]) expect(plain(text)).toContain(word);
    expect(plain(text)).not.toMatch(sales);
  });

  test("the files name inputs and months by gifts", () => {
    const inputs = plainRows(inputRows(plan, names, format, locale));
    expect(inputs).toContain(gift);
    expect(inputs).toContain(`${step}, Facebook`);
    expect(inputs).not.toMatch(sales);
    const [head = []] = monthRows(projection, names, locale);
    expect(head.join()).toMatch(new RegExp(gifts, "i"));
    expect(head.join()).not.toMatch(sales);
  });

  test("a class is asked for gifts", () => {
    const slides = slidesOf(plan, projection, speechIn(locale, format, names));
    const funnel = slides.find(({ id }) => id.startsWith("funnel"));
    expect(funnel?.title).toContain(gifts);
    expect(plainRows([[funnel?.title ?? "", funnel?.question?.told ?? ""]])).not.toMatch(sales);
    expect(slides.flatMap(({ facts }) => facts.map(({ label }) => label))).toContain(names.line("content"));
  });
});

describe.each(["fr", "en"] as const)("names in %s", (locale) => {
  test("tell every input of any plan from the others, without a sample", () => {
    holds(
      [scenario],
      (drawn) => {
        const { spokenInput } = planNames(drawn, null, locale);
        const labels = inputNames(drawn).map(spokenInput);
        expect(new Set(labels).size).toBe(labels.length);
        expect(labels.join()).not.toMatch(/undefined|réglage|Setting/i);
      },
      Math.ceil(RUNS / 4),
    );
  });

  test("of the café in a lesson are those of its campaign", () => {
    expect(ledgerWords(locale).names).toEqual(sampleOf("cafe-merisier", locale).names);
  });
});

describe("a line of cost", () => {
  const cafe = sampleOf("cafe-merisier", "fr");

  test("is called alike in the ledger and beside its field", () => {
    const names = planNames(cafe.plan.scenario, cafe, "fr");
    expect(names.line("tools")).toBe("Outils");
    expect(names.input("tools.amount")).toBe("Outils, par mois");
    expect(names.input("staff.hours")).toBe("Équipe, par mois");
  });

  test("is content, and photos only where the campaign says so", () => {
    expect(planNames(cafe.plan.scenario, cafe, "fr").line("content")).toBe("Photos");
    expect(planNames(cafe.plan.scenario, null, "fr").line("content")).toBe("Contenu");
    expect(planNames(cafe.plan.scenario, null, "en").line("content")).toBe("Content");
  });

  test("is numbered where another has its name, as a channel is", () => {
    const { scenario } = cafe.plan;
    const [channel] = scenario.channels;
    if (!channel) throw new Error("The sample has channels.");
    const twice: Scenario = {
      ...scenario,
      channels: [channel, { ...channel, id: "second" }],
      investment: [
        { id: "one", kind: "tools", amount: 100, timing: "monthly" },
        { id: "two", kind: "tools", amount: 200, timing: "once" },
      ],
    };
    const names = planNames(twice, null, "fr");
    expect(names.input("two.amount")).toBe("Outils (2), une fois");
    expect(names.spokenInput("second.adSpend")).toBe("Publicité par mois, Instagram (2)");
  });
});

test("a channel on no known platform goes by the campaign's own name everywhere", () => {
  const sample = sampleOf("nordet-mesure", "fr");
  const names = planNames(sample.plan.scenario, sample, "fr");
  expect(names.channel("webinar")).toBe("Webinaires");
  expect(names.noun("webinar.closeRate").phrase).toBe("le taux de vente sur Webinaires");
});

test("a stage is counted in words, alone or many", () => {
  const sale = { one: "un don", many: "dons", act: "donnent" };
  expect([counted("1", sale), counted("12", sale), single(sale)]).toEqual(["un don", "12 dons", "don"]);
});

function sampleOf(id: string, locale: Locale): SampleCampaign {
  const found = samples[locale].find((campaign) => campaign.id === id);
  if (!found) throw new Error(`no sample campaign ${id}`);
  return found;
}

function shown(element: ReturnType<typeof createElement>): string {
  return plain(renderToStaticMarkup(element));
}

/** The words of a page, but for the field's own term for how long a sale takes. */
function plain(markup: string): string {
  return markup.replace(/<[^>]*>/g, " ").replace(/cycle de vente|sales cycle/gi, "");
}

function plainRows(rows: readonly (readonly unknown[])[]): string {
  return plain(rows.map((row) => row.join()).join("\n"));
}
