import type { postNames as french } from "../fr/post-names.ts";

export const postNames: typeof french = {
  formats: {
    reel: "reel",
    photo: "photo",
    carousel: "carousel",
    story: "story",
    document: "document",
    article: "article",
  },
  themes: {
    giveaway: "Giveaway",
    "brew-guide": "Brewing guide",
    subscription: "Subscription",
    "origin-ethiopia": "Ethiopia coffee",
    "origin-colombia": "Colombia coffee",
    "new-blend": "New blend",
    "roasting-day": "Roasting day",
    "office-coffee": "Office coffee",
    "latte-art": "Latte art",
    neighbourhood: "Neighbourhood",
  },
  months: [
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
  post: (theme, format, day, month) => `${theme}, ${format}, ${month} ${day}`,
};
