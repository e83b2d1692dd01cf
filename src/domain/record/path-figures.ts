import { type AttributionModel, attributeConversions } from "../attribution/attribute-conversions.ts";
import { creditableConversions } from "../attribution/customer-path.ts";
import { SAMPLE_CHANNELS, SAMPLE_PATHS } from "../attribution/sample-paths.ts";
import { claimOf } from "../attribution/seen-paths.ts";
import type { RecordFigure } from "./record-figures.ts";

const sales = (of: () => number): RecordFigure => ({ unit: "count", side: null, of });

const instagramUnder = (model: AttributionModel) =>
  sales(() => {
    const credits = attributeConversions(model, SAMPLE_PATHS);
    return "undefined" in credits ? 0 : (credits.get("instagram") ?? 0);
  });

/** What is counted in the café's sample of customer paths. */
export const PATH_FIGURES = {
  "paths.sales": sales(() => creditableConversions(SAMPLE_PATHS)),
  "paths.instagram.first-touch": instagramUnder("first-touch"),
  "paths.instagram.last-touch": instagramUnder("last-touch"),
  "paths.instagram.claim": sales(() => claimOf("instagram", SAMPLE_PATHS)),
  /** Every channel's own claim, added up. */
  "paths.claims": sales(() =>
    SAMPLE_CHANNELS.reduce((sum, channel) => sum + claimOf(channel, SAMPLE_PATHS), 0),
  ),
} as const satisfies Record<string, RecordFigure>;
