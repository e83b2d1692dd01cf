import { isDefined } from "../../../domain/quantity/outcome.ts";
import { netRoi } from "../../../domain/roi/return.ts";
import type { PlayedMove } from "../../../domain/simulation/play-moves.ts";
import type { Projection } from "../../../domain/simulation/project-scenario.ts";
import { formatQuantity } from "../../../i18n/format/quantity-format.ts";
import type { Slide } from "./slide.ts";
import type { Speech } from "./speech.ts";

/** One prepared move: what is said of it, what it changes, and the question what net ROI becomes. */
export function moveSlide(played: readonly PlayedMove[], index: number, speech: Speech): Slide {
  const { words, format } = speech;
  const { move, from, to, before, after } = played[index] as PlayedMove;
  const roiBefore = netRoi(before.value, before.investment);
  const roi = netRoi(after.value, after.investment);
  return {
    id: `move-${index + 1}-${move.input}-${move.value}`,
    title: words.move.title,
    lead: {
      number: words.move.number(format.count(index + 1), format.count(played.length)),
      say: move.say,
    },
    change: {
      label: speech.names.spokenInput(move.input),
      from: speech.input(move.input, from),
      to: speech.input(move.input, to),
    },
    facts: [{ label: words.facts.roiBefore, shown: speech.netRoi(roiBefore) }],
    question: {
      unit: "rate",
      answer: roi,
      figure: speech.netRoi(roi),
      told: isDefined(roi)
        ? toldOf(isDefined(roiBefore) ? roi - roiBefore : null, after, speech)
        : speech.why(roi),
      signed: true,
      room: isDefined(roiBefore) ? [roiBefore] : [],
    },
    chart: null,
  };
}

/** The last screen: where net ROI began, and where each move took it. */
export function endSlide(start: Projection, played: readonly PlayedMove[], { words }: Speech): Slide {
  return {
    id: "end",
    title: played.length > 0 ? words.end.title : words.end.titleAlone,
    facts: [],
    question: null,
    chart: { kind: "moves", start, played },
  };
}

function toldOf(change: number | null, { value, investment }: Projection, speech: Speech): string {
  const { words, format, locale } = speech;
  const profit = value - investment;
  const balance = (profit < 0 ? words.move.loss : words.move.gain)(format.money(Math.abs(profit)));
  if (change === null) return `${balance}.`;
  const rounded = Math.round(Math.abs(change) * 1000) / 1000;
  if (rounded === 0) return words.move.same(balance);
  return (change > 0 ? words.move.up : words.move.down)(
    formatQuantity(rounded, "points", format, locale),
    balance,
  );
}
