import { netSentimentOfAll, netSentimentOfOpinions } from "../../../metric/formula/attention.ts";
import { definite, numberAnswer } from "../../answers.ts";
import { drawContext } from "../../contexts.ts";
import type { Draw } from "../../draw-exercise.ts";
import { count, percent } from "../../quantity.ts";

/** Net sentiment, out of all mentions or of opinions only; at level 3 the neutral ones are to be found from the total. */
export const drawNetSentiment: Draw = (random, level) => {
  const positive = random.integer(20, 160);
  const negative = random.integer(6, 90);
  const neutral = random.integer(20, 140);
  const all = positive + negative + neutral;
  const story = level === 1 ? "all" : level === 2 ? "opinions" : random.pick(["all", "opinions"]);
  const ofAll = definite(netSentimentOfAll(positive, negative, all));
  const ofOpinions = definite(netSentimentOfOpinions(positive, negative));
  const answer = story === "all" ? ofAll : ofOpinions;
  const base = story === "all" ? all : positive + negative;
  return {
    context: drawContext(random),
    story,
    givens: {
      positive: count(positive),
      ...(level === 3 ? { all: count(all) } : { negative: count(negative) }),
      neutral: count(neutral),
    },
    answer: numberAnswer(
      percent(answer),
      {
        "other-definition": story === "all" ? ofOpinions : ofAll,
        "positive-only": positive / base,
        "wrong-way-round": -answer,
        "neutral-as-negative": (positive - negative - neutral) / base,
      },
      0.01,
    ),
    steps: [
      ...(level === 3 ? [{ id: "negative", result: count(negative) }] : []),
      { id: "net", result: count(positive - negative) },
      { id: "sentiment", result: percent(answer) },
    ],
  };
};
