import { describe, expect, test } from "vitest";
import { loadSampleCampaigns } from "../../src/authoring/load-sample-campaigns.ts";
import { isDefined } from "../../src/domain/quantity/outcome.ts";
import { rangeProblems } from "../../src/domain/quantity/range.ts";
import { netRoi, returnOnAdSpend } from "../../src/domain/roi/return.ts";
import { inputBounds, readInput, writeInput } from "../../src/domain/simulation/inputs.ts";
import { projectScenario } from "../../src/domain/simulation/project-scenario.ts";
import { ownerName, type SampleCampaign } from "../../src/domain/simulation/sample-campaign.ts";
import { simulateTrials } from "../../src/domain/uncertainty/simulate-trials.ts";
import { planSchema } from "../../src/state/workbook/plan-schema.ts";

const { fr, en } = loadSampleCampaigns(process.cwd());
const each = (campaigns: readonly SampleCampaign[]) =>
  campaigns.map((campaign) => [campaign.id, campaign] as const);

function sample(id: string): SampleCampaign {
  const found = en.find((campaign) => campaign.id === id);
  if (!found) throw new Error(`no sample campaign ${id}`);
  return found;
}

function figures({ plan: { scenario } }: SampleCampaign) {
  const projection = projectScenario(scenario);
  const adSpend = projection.channels.reduce((sum, channel) => sum + channel.adSpend, 0);
  const number = (outcome: ReturnType<typeof netRoi>) => (isDefined(outcome) ? outcome : Number.NaN);
  return {
    ...projection,
    adSpend,
    net: number(netRoi(projection.value, projection.investment)),
    atEnd: number(netRoi(projection.valueInHorizon, projection.investment)),
    onAds: returnOnAdSpend(projection.revenue, adSpend),
  };
}

test("six campaigns and more stand beside Café Merisier, the same in both languages", () => {
  expect(en.map(({ id }) => id)).toEqual(fr.map(({ id }) => id));
  expect(en[0]?.id).toBe("cafe-merisier");
  expect(en.length).toBeGreaterThanOrEqual(7);
});

describe.each(each(en))("%s", (_, campaign) => {
  const { plan } = campaign;
  const { scenario } = plan;

  test("opens as a plan that the simulator keeps whole", () => {
    expect(planSchema.parse(plan)).toEqual(plan);
  });

  test("projects to finite figures, staff time counted", () => {
    const { value, investment, revenue, sales, net, atEnd, overlaps } = figures(campaign);
    for (const figure of [value, investment, revenue, sales, net, atEnd]) {
      expect(Number.isFinite(figure)).toBe(true);
    }
    expect(sales).toBeGreaterThan(0);
    expect(scenario.investment.some((line) => line.kind === "staff" && line.hours > 0)).toBe(true);
    expect(overlaps).toEqual([]);
  });

  test("has ranges that can be drawn from and that hold the value in the scenario", () => {
    for (const { input, range } of plan.assumptions) {
      expect(rangeProblems(range, inputBounds(input))).toEqual([]);
      expect(range.likely).toBe(readInput(scenario, input));
      expect(range.low).toBeLessThan(range.high);
    }
  });

  test("has trials that are finite and not all alike", () => {
    const trials = simulateTrials(scenario, plan.assumptions, { trials: 1000, seed: 1 });
    const rois = [...(trials?.netRoi ?? [])];
    expect(rois.every(Number.isFinite)).toBe(true);
    expect(Math.max(...rois) - Math.min(...rois)).toBeGreaterThan(0.05);
  });

  test("has moves within the bounds of their inputs, each a change", () => {
    let now = scenario;
    for (const { input, value } of plan.moves) {
      const before = readInput(now, input);
      now = writeInput(now, input, value);
      expect(readInput(now, input)).toBe(value);
      expect(before).not.toBe(value);
    }
  });

  test("has a name for each thing that has none of its own", () => {
    for (const { id } of scenario.unitValues ?? []) {
      expect(ownerName(campaign, `${id}.unitValue`)).toEqual(expect.any(String));
    }
    expect(ownerName(campaign, "margin")).toBeNull();
  });
});

describe("each campaign's figures are of the size of those that others publish:", () => {
  const channels = en.flatMap(({ id, plan }) =>
    plan.scenario.channels.map((channel) => [id, channel] as const),
  );
  const paid = channels.filter(([, { traffic }]) => traffic.from === "exposure" && traffic.adSpend > 0);

  test("clicks per impression of Facebook ads, 0.8 to 4.13% by industry (WordStream 2025)", () => {
    for (const [id, { platform, traffic }] of paid) {
      if (platform !== "facebook" || traffic.from !== "exposure") continue;
      expect(traffic.clickThroughRate, id).toBeGreaterThan(0.008);
      expect(traffic.clickThroughRate, id).toBeLessThan(0.0413);
    }
  });

  test("a LinkedIn click, 4.40 to 6.40 US dollars (2024), within a factor of two", () => {
    for (const [id, { platform, traffic }] of paid) {
      if (platform !== "linkedin" || traffic.from !== "exposure") continue;
      const perClick = traffic.costPerMille / 1000 / traffic.clickThroughRate / 100;
      expect(perClick, id).toBeGreaterThan(2.2);
      expect(perClick, id).toBeLessThan(2 * 6.4 * 1.4); // Canadian dollars
    }
  });
});

describe("what a campaign is said to show is so:", () => {
  test("the bakery pays for no advertising, and is not free", () => {
    const { adSpend, investment, net } = figures(sample("trois-aubes"));
    expect(adSpend).toBe(0);
    expect(investment).toBeGreaterThan(0);
    expect(net).toBeGreaterThan(0);
  });

  test("the newsletter loses on first payments and gains on the year's", () => {
    const { plan } = sample("courrier-des-phares");
    const first = projectScenario(writeInput(plan.scenario, "ordersPerYear", 1));
    expect(first.value).toBeLessThan(first.investment / 2);
    expect(figures(sample("courrier-des-phares")).net).toBeGreaterThan(0);
  });

  test("the maker of sensors shows a loss on the last day and a profit once nine months have closed", () => {
    const { net, atEnd } = figures(sample("nordet-mesure"));
    expect(sample("nordet-mesure").plan.scenario.salesCycle).toBe(9);
    expect(atEnd).toBeLessThan(0);
    expect(net).toBeGreaterThan(0);
  });

  test("the app's installs grow less than its TikTok ads", () => {
    const { plan } = sample("astrolune");
    const leads = (scenario: typeof plan.scenario) => projectScenario(scenario).channels[0]?.leads ?? 0;
    const tripled = writeInput(plan.scenario, "tiktok.adSpend", 450_000);
    expect(leads(tripled)).toBeGreaterThan(leads(plan.scenario));
    expect(leads(tripled)).toBeLessThan(2.5 * leads(plan.scenario));
  });

  test("a value for the charity's sign-ups is counted twice, and named", () => {
    const { plan } = sample("cuisines-du-quai");
    const { overlaps } = projectScenario(writeInput(plan.scenario, "sign-up.unitValue", 600));
    expect(overlaps.map(({ metrics }) => metrics)).toContainEqual(["leads", "sales"]);
  });

  test("the candle brand looks well and loses: sales above all costs, a fine return on ads, a negative ROI", () => {
    const { net, revenue, adSpend, investment, onAds, channels } = figures(sample("maison-vermeil"));
    expect(revenue).toBeGreaterThan(investment);
    expect(revenue).toBeGreaterThan(adSpend);
    expect(onAds).toBeGreaterThan(2);
    expect(net).toBeLessThan(0);
    const followers = channels.map(({ channel }) =>
      readInput(sample("maison-vermeil").plan.scenario, `${channel.id}.followers`),
    );
    expect(Math.max(...followers.map(Number))).toBeGreaterThan(40_000);
  });

  test("the clinic's regulars bring nothing to follow, and its calls are worth something", () => {
    const { repeatValue, otherValue } = figures(sample("physio-de-l-anse"));
    expect(repeatValue).toBeGreaterThan(0);
    expect(otherValue).toBeGreaterThan(0);
  });

  test("the theatre earns most between too few ads and too many", () => {
    const { plan } = sample("theatre-du-mole");
    const profit = (adSpend: number) => {
      const { value, investment } = projectScenario(writeInput(plan.scenario, "instagram.adSpend", adSpend));
      return value - investment;
    };
    expect(profit(20_000)).toBeLessThan(0);
    expect(profit(80_000)).toBeGreaterThan(0);
    expect(profit(300_000)).toBeLessThan(0);
  });
});

describe.each([...each(fr), ...each(en)])("the words of %s", (_, campaign) => {
  test("say in one sentence what it is, and that it is made up", () => {
    expect(campaign.description).toMatch(/^[A-ZÀÉ][^.!?]*\.$/);
    expect(campaign.description).toMatch(/\b(fictif|fictive|fictional)\b/);
  });

  test("say in a sentence or two what to try, and in each move as much", () => {
    for (const text of [campaign.lookAt, ...campaign.plan.moves.map(({ say }) => say)]) {
      expect(text).toMatch(/^[A-ZÀÉ].*[.?!…]$/);
      expect(text.split(/[.!?…] /).length, text).toBeLessThanOrEqual(3);
    }
  });

  test("name stages so that they fit within a sentence", () => {
    for (const stage of [campaign.stages.visit, campaign.stages.lead, campaign.stages.sale]) {
      if (!stage) continue;
      expect(stage.one).toMatch(/^(un|une|one) /);
      expect(`${stage.many} ${stage.act}`).toMatch(/^[a-zé]/);
    }
  });
});

test.each(each(fr))("the French of %s is set as Canadian French is", (_, campaign) => {
  const french = JSON.stringify([
    campaign.name,
    campaign.description,
    campaign.lookAt,
    campaign.stages,
    campaign.names,
    campaign.plan.moves,
  ]);
  const texts = french.replaceAll('"', "").replace(/\w+:/g, "");
  expect(texts).not.toMatch(/\s[;!?]/);
  expect(texts).not.toMatch(/«[^\u00a0]|[^\u00a0]»/);
  expect(texts).not.toMatch(/'/);
});
