import { loadRecords } from "../../../src/authoring/load-scenarios.ts";
import { figuresOfBusiness } from "../../../src/domain/record/figures-of-business.ts";
import { packFigures } from "../../../src/domain/record/pack-figures.ts";
import { tallyFigures } from "../../../src/domain/record-tally/tally-figures.ts";

/** The café's dated figures, counted by month as the hub does. */
export const cafeTally = tallyFigures(
  [
    packFigures(
      figuresOfBusiness(loadRecords(process.cwd()), {
        post: ({ id }) => id,
        ad: ({ campaign, ad }) => `${campaign} › ${ad}`,
        channel: (platform) =>
          ({ instagram: "Instagram", facebook: "Facebook", linkedin: "LinkedIn" })[platform as "linkedin"] ??
          platform,
        source: "Café Merisier",
        currency: "CAD",
      }),
    ),
  ],
  "month",
);
