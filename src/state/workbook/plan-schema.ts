import * as z from "zod/mini";
import { DISTRIBUTIONS, rangeProblems } from "../../domain/quantity/range.ts";
import { hasInput, inputBounds } from "../../domain/simulation/inputs.ts";
import type { Plan } from "../../domain/simulation/plan.ts";
import { scenarioSchema } from "./scenario-schema.ts";

const inputName = z.string().check(z.maxLength(80));

const range = z.object({
  low: z.number(),
  likely: z.number(),
  high: z.number(),
  distribution: z.enum(DISTRIBUTIONS),
});

const shape = z.object({
  name: z.string().check(z.maxLength(80)),
  sample: z.nullable(z.string().check(z.maxLength(40))),
  scenario: scenarioSchema,
  assumptions: z.array(z.object({ input: inputName, range })).check(z.maxLength(60)),
  target: z.nullable(z.number().check(z.minimum(-1), z.maximum(1000))),
  moves: z
    .array(z.object({ input: inputName, value: z.number(), say: z.string().check(z.maxLength(500)) }))
    .check(z.maxLength(40)),
});

/** A plan as it is kept or exchanged: its ranges and moves are of inputs that its scenario has, within their bounds. */
export const planSchema: z.ZodMiniType<Plan> = shape.check(
  z.refine(({ scenario, assumptions }) =>
    assumptions.every(
      ({ input, range }) =>
        hasInput(scenario, input) && rangeProblems(range, inputBounds(input)).length === 0,
    ),
  ),
  z.refine(({ scenario, moves }) =>
    moves.every(({ input, value }) => {
      if (!hasInput(scenario, input)) return false;
      const { min, max } = inputBounds(input);
      return value >= min && value <= max;
    }),
  ),
);
