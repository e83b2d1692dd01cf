export const trackingChance = {
  cloud: {
    title: (shown: string, low: string, high: string) =>
      `With ${shown} impressions each, a hundred identical campaigns range from ${low} to ${high}`,
    caption: (rate: string) =>
      `Each dot is a campaign whose true click rate is ${rate}. Nothing but luck sets them apart.`,
    shown: "Impressions of each campaign",
    spike: "Spike to look into",
    spikeBefore: "A spike at",
    spikeAfter: (count: number, text: string) =>
      count === 0
        ? "? None of the hundred reaches it: luck alone would hardly be enough."
        : `? ${text} ${count > 1 ? "campaigns reach" : "campaign reaches"} it out of 100, though nothing has changed.`,
    rerun: "Run the best ten again",
    rerunDone: (before: string, after: string) =>
      `The best ten averaged ${before}. Run again unchanged, they get ${after}: their lead was luck.`,
    again: "Draw another hundred campaigns",
    tableCaption: "Identical campaigns by click rate",
    head: ["Click rate", "Campaigns"] as readonly string[],
    between: (from: string, to: string) => `${from} to ${to}`,
  },
  rates: {
    noise: (shown: string) => `With ${shown} impressions each, the difference may be only noise`,
    real: (shown: string, better: string) =>
      `With ${shown} impressions each, the difference holds: ${better} does better`,
    few: (shown: string) => `With ${shown} impressions each, there are too few clicks to judge`,
    same: "Both rates are equal: there is no difference to judge",
    caption: "Hatched: where the true rate may lie, 95 times in 100.",
    shown: "Impressions of each post",
    rateB: "Click rate of B",
    row: (name: string, clicks: string, shown: string) => `${name}: ${clicks} clicks out of ${shown}`,
    range: (rate: string, low: string, high: string) => `${rate}, between ${low} and ${high}`,
    gap: "Difference, B minus A",
    zero: "no difference",
    chance: (times: string) => `If the two were equally good, a gap this wide would turn up in ${times}.`,
    outOf: (count: string, total: string) => `${count} pairs out of ${total}`,
    rarely: "fewer than one pair in 1,000",
    ahead: (count: string) => `Going by these clicks, B has ${count} chances in 100 of truly being ahead.`,
    needed: (count: string) =>
      `To detect a gap like this four times in five, each needs about ${count} impressions.`,
    points: (_value: number, text: string) => `${text} ${text === "1" ? "point" : "points"}`,
    tableCaption: "Click rates of the two posts, and their difference",
    head: ["Post", "Clicks", "Rate", "At least", "At most"] as readonly string[],
  },
};
