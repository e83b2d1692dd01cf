import { ATTENTION_FIGURES } from "./attention-figures.ts";
import { CHANCE_FIGURES } from "./chance-figures.ts";
import type { FigureDefinition } from "./figure-definition.ts";
import { FUNNEL_FIGURES } from "./funnel-figures.ts";
import { PATH_VALUE_FIGURES } from "./path-value-figures.ts";
import { POST_FIGURES } from "./post-figures.ts";

/** Figures that few lessons quote. */
export const LESSON_FIGURES = {
  ...ATTENTION_FIGURES,
  ...CHANCE_FIGURES,
  ...FUNNEL_FIGURES,
  ...PATH_VALUE_FIGURES,
  ...POST_FIGURES,
} as const satisfies Record<string, FigureDefinition>;
