import type { Plan } from "../../domain/simulation/plan.ts";
import type { Projection } from "../../domain/simulation/project-scenario.ts";
import type { Locale } from "../../i18n/locale.ts";

/** What every view of the results is given. The figures follow the hand a frame late: the verdict answers first. */
export type ViewProps = {
  readonly plan: Plan;
  readonly projection: Projection;
  /** Id of the channel chosen in the inputs. */
  readonly channel: string;
  /** The sample the bench began with. */
  readonly sample: Plan;
  readonly locale: Locale;
};
