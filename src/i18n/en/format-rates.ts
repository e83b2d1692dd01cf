export const formatRates = {
  title: "Photos and reels are level; carousels and stories are far ahead",
  caption: "Café Merisier’s Instagram posts over six months; hatched, the 95% interval.",
  format: "Format",
  posts: "Posts",
  clicks: "Clicks out of impressions",
  rate: "Click rate",
  interval: "Interval",
  outOf: (clicks: string, shown: string) => `${clicks} out of ${shown}`,
  between: (low: string, high: string) => `${low} to ${high}`,
  formats: { photo: "Photo", reel: "Reel", carousel: "Carousel", story: "Story" } as Readonly<
    Record<string, string>
  >,
};
