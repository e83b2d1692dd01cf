import type { RecordedMetricId } from "../../domain/record/recorded-metric.ts";

/** Names of what platforms count and the course's catalogue does not list. */
export const recordedMetrics = {
  "ad-spend": "Ad spend",
  likes: "Likes and reactions",
  comments: "Comments",
  shares: "Shares",
  reposts: "Reposts",
  saves: "Saves",
  "followers-gained": "Followers gained",
  "followers-lost": "Followers lost",
  "profile-visits": "Profile visits",
  "page-views": "Page views",
  users: "Users",
  "new-users": "New users",
  "engaged-sessions": "Engaged sessions",
  events: "Events",
  "watch-hours": "Watch time in hours",
  "average-position": "Average position",
} as const satisfies Partial<Record<RecordedMetricId, string>>;
