import type { audit as french } from "../fr/audit.ts";

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const audit: typeof french = {
  title: "Audit a report",
  description:
    "A one-page agency report, with mistakes in it. Find them, say which they are, then compare with the corrected report.",
  practiceLink: "Open a report",
  intro:
    "An agency reports on a campaign. Most of its lines hold; some do not. Mark each faulty line and say what is wrong with it: the client’s file lets you check.",
  withoutScript: (flaws) =>
    `Marking, checking and drawing another report take JavaScript. Without it, here is a report to read pencil in hand: it has ${flaws} slips in it.`,
  businesses: {
    soapery: { name: "Savonnerie Brume-des-Îles", is: "a craft soap maker", sales: "orders" },
    bookshop: { name: "Librairie Papier-Vent", is: "an independent bookshop", sales: "orders" },
    pottery: { name: "Poterie Argile Bleue", is: "a pottery studio", sales: "orders" },
    farm: { name: "Ferme du Rang-Clair", is: "a farm that delivers baskets", sales: "orders" },
    climbing: { name: "Escalade Pan-du-Nord", is: "a climbing gym", sales: "memberships" },
    music: { name: "École de musique Sol-Mineur", is: "a music school", sales: "enrolments" },
    bicycles: { name: "Atelier Rayon-Libre", is: "a bicycle workshop", sales: "bookings" },
    caterer: { name: "Traiteur Midi-Pile", is: "an office caterer", sales: "orders" },
  },
  agencies: ["Agence Cap-au-Large", "Studio Porte-Voix", "Agence Belle-Échelle", "Collectif Vif-Argent"],
  fiction: "The business and the agency are fictional.",
  monthNames: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  monthShort: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  capital: (text) => text.charAt(0).toLocaleUpperCase("en-CA") + text.slice(1),
  level: "Level",
  levels: { 1: "1 · easy", 2: "2 · usual", 3: "3 · demanding" },
  another: "Another report",
  reportNumber: (seed, level) => `Report ${seed}, level ${level}`,
  copyLink: "Copy the link to this report",
  copied: "Link copied. It reopens this report, in English and in French.",
  notCopied: "This browser does not allow copying. The link is in the address bar.",
  print: "Print the report",
  printAnswers: "Print with the answers",
  badLink: "This address leads to no report. Here is another one.",

  report: {
    kind: "Campaign report",
    period: (from, to) => (from === to ? from : `${from} to ${to}`),
    preparedFor: (client, is) => `Prepared for ${client}, ${is}`,
    goal: (count, sales) => `Agreed goal: ${count} ${sales} from social media`,
    netRoi: "Net ROI of the campaign",
    boast: (amount) => `For every dollar put in, ${amount} comes back.`,
    result: (amount, isGain) =>
      isGain
        ? `With every cost paid, the campaign leaves a profit of ${amount}.`
        : `With every cost paid, the campaign loses ${amount}.`,
    formula: (value, investment) => `(${value} − ${investment}) ÷ ${investment}`,
    ledger: "What the campaign cost and what it brought",
    cost: "Investment",
    value: "Value",
    parts: { ads: "Advertising", agency: "Fees", content: "Content", staff: "Team time" },
    sections: { highlights: "Highlights", results: "Sales by channel", method: "Method and costs" },
    table: (sales) => `Advertising, visits and ${sales} by channel`,
    columns: { channel: "Channel", ads: "Advertising", visits: "Visits" },
    monthsTwo: (sales, from, to) => `${sales} take off: ${from} and ${to}`,
    monthsAll: (sales) => `${sales} month by month, and the average of the six months before`,
    average: (count) => `average ${count}`,
    month: "Month",
    amount: "Amount",
    entry: "Entry",
  },

  file: {
    title: "The client’s file",
    intro: "What the client knows from its own books; take it as true.",
    records: (sales) => `${sales} on record, by tracked link`,
    during: "during",
    after: (months) => `${months} after`,
    total: "total",
    twice: "less those through two channels",
    once: "different ones",
    cycle: (months) => `A sale closes up to ${months} after the click.`,
    sale: (value, margin) =>
      `Average sale of ${value}; once goods, shipping and fees are paid, ${margin} of it is left.`,
    team: (hours, cost) =>
      `The team spent ${hours} a month on the campaign, at ${cost} an hour, benefits included.`,
    bills: (ads, agency, content) =>
      `Invoices: ${ads} for advertising, ${agency} for the agency, ${content} for content.`,
    post: (stake, orders, sales) => `Star post: ${stake} of advertising, ${orders} ${sales}.`,
    poll: (answers, favourable, customers) =>
      `Poll: ${answers} answers, ${favourable} of them favourable; ${customers} customers in all.`,
    shop: (sales) => `All the client’s ${sales}, month by month`,
  },

  mark: {
    legend: "What is wrong with it?",
    sound: "Nothing: this line holds",
    clear: "Remove the mark",
    close: "Close",
    marked: (name) => `Marked: ${name}`,
    hint: "Choose a line to mark it.",
    count: (count) => (count === 0 ? "No line marked." : `${plural(count, "line", "lines")} marked.`),
    check: "Check my work",
    again: "Back to my marks",
    erase: "Erase everything and start this report again",
  },

  flaws: {
    "platform-claim": "The platform judges its own sales",
    "double-count": "Sales counted twice",
    "revenue-as-profit": "Revenue taken for profit",
    "no-staff-time": "Team time forgotten",
    "too-early": "Measured before the sales cycle has run",
    "vanity-result": "Attention presented as a result",
    "ratio-hides-size": "A ratio that hides its size",
    "percent-without-base": "A percentage without its base",
    "weak-month": "Compared with a weak month, picked on purpose",
  },
  verdicts: {
    found: "Slip found",
    "wrong-reason": "There is a slip, but not this one",
    missed: "Slip missed",
    "falsely-accused": "Nothing is wrong with this line",
    consequence: "True, but the slip is elsewhere",
    sound: "Nothing to object",
  },
  score: {
    title: (found, of) => (found === of ? `You found all ${of} slips` : `You found ${found} of ${of} slips`),
    line: (missed, wrong, accused, consequences) =>
      [
        missed > 0 ? `${missed} missed` : "none missed",
        wrong > 0 ? `${wrong} marked for the wrong reason` : "",
        accused > 0 ? `${plural(accused, "sound line", "sound lines")} marked` : "no sound line marked",
        consequences > 0
          ? `${plural(consequences, "line", "lines")} where the error comes from elsewhere`
          : "",
      ]
        .filter(Boolean)
        .join("; "),
  },
  feedback: {
    failed: "The answers could not be loaded: there is no network.",
    retry: "Try again",
    titled: (verdict, name) => `${verdict}: ${name}`,
    wrote: "What it should have said",
    wroteWithOthers: "What it should have said, with the other slips mended too",
    soundButCarries: "Nothing to object to the line; its figures suffer from a slip made elsewhere",
    youSaid: (name) => `You had said: ${name}.`,
    itIs: (name) => `It is: ${name}.`,
    carried: (name) =>
      `This figure is wrong because of it, but the slip is made on another line (${name}). The calculation itself is right here.`,
    lesson: (number, name) => `Lesson ${number}, ${name}`,
    lessonLead: "To review:",
  },
  lessons: { 1: "why measure", 4: "metrics", 6: "tracking", 8: "value", 9: "ROI" },
  gap: {
    title: (points) => `The report claimed ${points} too many`,
    text: (claimed, sound) =>
      `It claims a net ROI of ${claimed}; from the same facts, counted properly, it is ${sound}.`,
    claimed: "Net ROI claimed",
    sound: "Net ROI corrected",
    part: "Slip",
    points: "Effect on net ROI",
    note: "Each slip’s share of the difference, on average over every order in which they can be mended. An empty bar lowers the claimed ROI. The other slips do not change the ROI: they mislead about what it means.",
    percentPoints: (count, value) => `${count} ${Math.abs(value) === 1 ? "point" : "points"}`,
  },
  compare: {
    mended: "Line corrected",
    refigured: "Figures revised",
    title: "The report as handed in, and corrected",
    given: "As handed in",
    corrected: "Corrected",
  },
  answers: {
    title: "Answers",
    flawList: "Possible slips",
    statement: (letter) => `Line ${letter}`,
    write: "Slip:",
  },
};
